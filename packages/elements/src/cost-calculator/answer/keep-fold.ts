/**
 * Keeps a fold of the answer where it was pressed. Beside the questions the answer sticks to the window
 * only as far as the questions reach, so that it would move when it grows or shrinks.
 */
export function keepFold({ target }: Event): void {
  const fold = (target as Element).closest('.answer summary');
  if (!fold) return;
  const { top } = fold.getBoundingClientRect();
  // Told before it is painted: of the fold itself, then of what is rendered into it.
  const growth = new ResizeObserver(() => {
    // Whole pixels, as WebKit scrolls by one for any part of it.
    const shift = () => Math.round(fold.getBoundingClientRect().top - top);
    scrollBy({ top: shift(), behavior: 'instant' });
    // What begins to stick to the window on the way has come along for a part of it.
    scrollBy({ top: shift(), behavior: 'instant' });
  });
  growth.observe(fold.closest('.answer')!);
  setTimeout(() => growth.disconnect(), 300);
}
