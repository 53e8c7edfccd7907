/** A callback request as it came in, before anything of it was checked. */
export interface Submission {
  /** The request's own fields, without traps. */
  readonly request: unknown;
  /** The honeypot and the clock, as sent. */
  readonly traps: { readonly website: unknown; readonly elapsedMilliseconds: unknown };
  readonly key:
    | { readonly kind: 'header'; readonly value: string | undefined }
    /** A page without script cannot make a fresh key; see `idempotency.ts`. */
    | { readonly kind: 'form'; readonly value: string };
}
