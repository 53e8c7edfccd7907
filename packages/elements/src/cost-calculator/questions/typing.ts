/** How long nothing must be typed before the answer is worked out anew. */
const PAUSE_MILLISECONDS = 150;

/**
 * Waits for the patient to pause. On a slow phone the engine may take longer than the time between
 * two keys; until it is asked, the answer on the page is marked as being worked out.
 */
export class Typing {
  /** Resolves once nothing was typed for a moment. */
  settled: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #settle: (() => void) | undefined;
  readonly #paused: () => void;

  /** @param paused called when the patient has paused */
  constructor(paused: () => void) {
    this.#paused = paused;
  }

  /** A key was typed, which makes an answer out of date. */
  note(answer: Element | null | undefined): void {
    clearTimeout(this.#timer);
    this.settled ??= new Promise((resolve) => (this.#settle = resolve));
    const around = answer?.parentElement?.classList;
    answer?.setAttribute('aria-busy', 'true');
    // For the answer in short beside it: WebKit does not see in `:has()` that an attribute changes.
    around?.add('typing');
    this.#timer = setTimeout(() => {
      answer?.removeAttribute('aria-busy');
      around?.remove('typing');
      this.settled = undefined;
      this.#paused();
      this.#settle?.();
    }, PAUSE_MILLISECONDS);
  }
}
