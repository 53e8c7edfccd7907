/** A part of an element that is fetched when it is about to be needed. */
export class Lazy<Part> {
  /** The part once it is here. */
  part: Part | undefined;
  /** Why the last attempt failed, if it did; the next {@link fetch} tries again. */
  failed: unknown;
  #fetching: Promise<void> | undefined;
  /** Loads it, whether or not it is here. */
  readonly load: () => Promise<Part>;
  readonly #changed: () => void;

  /** @param changed called when the part has arrived or cannot be had */
  constructor(load: () => Promise<Part>, changed: () => void) {
    this.load = load;
    this.#changed = changed;
  }

  /** Whether it is on its way, or here. */
  get isFetching(): boolean {
    return !!this.#fetching;
  }

  /** Fetches the part unless it is here or on its way. Never rejects. */
  fetch(): Promise<void> {
    this.#fetching ??= this.#fetch();
    // Whoever tries again sees that it is tried.
    if (this.failed) this.#changed();
    return this.#fetching;
  }

  async #fetch(): Promise<void> {
    try {
      this.part = await this.load();
      this.failed = undefined;
    } catch (error) {
      this.failed = error;
      this.#fetching = undefined;
    }
    this.#changed();
  }
}
