/** Moves the focus to a place that is no control, such as a part of the page that has just come. */
export function focusPlace(place: HTMLElement): void {
  place.tabIndex = -1;
  place.addEventListener('blur', () => place.removeAttribute('tabindex'), { once: true });
  place.focus({ preventScroll: true });
}

/**
 * Keeps the focus where a button to try again has it, which goes when what it asked for comes: on
 * the fold that it stood in, else on the part of the page that is filled then.
 *
 * Call before that is rendered.
 */
export async function keepPlace(
  host: Element & { readonly updateComplete: Promise<unknown> },
): Promise<void> {
  const place = host.shadowRoot?.querySelector('button:focus')?.parentElement?.parentElement;
  if (!place) return;
  await host.updateComplete;
  const fold = place.querySelector<HTMLElement>(':scope > summary');
  if (fold) fold.focus();
  else focusPlace(place);
}
