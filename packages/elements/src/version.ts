/** The version of this package, as its `package.json` says; `pnpm manifest` writes it. */
export const VERSION = '0.0.0';
