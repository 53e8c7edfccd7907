const PAUSE_MILLISECONDS = 600;

/** Holds what a screen reader is told of the answer until the patient stops changing it. */
export class Announcer {
  /** What the live region says now. */
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** Says a text after a pause; a newer one takes its place. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#changed();
    }, PAUSE_MILLISECONDS);
  }
}
