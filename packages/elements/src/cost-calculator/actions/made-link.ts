/** A link that was made. */
export interface Link {
  readonly address: string;
  readonly isCopied: boolean;
}

/** The link to what the patient sees, made when they ask for it. */
export class MadeLink {
  #made: Link | undefined;
  readonly #changed: () => void;

  /** @param changed called when there is a link */
  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The link with that fragment, if it was made: one to other choices than those shown would mislead. */
  with(fragment: string): Link | undefined {
    return this.#made?.address === addressWith(fragment) ? this.#made : undefined;
  }

  /** Makes the link with that fragment, and copies it. Never rejects. */
  async make(fragment: string): Promise<void> {
    const address = addressWith(fragment);
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(address);
    } catch {
      // Without a clipboard the link stands there to be copied by hand.
      isCopied = false;
    }
    this.#made = { address, isCopied };
    this.#changed();
  }
}

function addressWith(fragment: string): string {
  return new URL(fragment, location.href).href;
}
