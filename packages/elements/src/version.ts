/** The version of this package, as its `package.json` says; a test keeps the two equal. */
export const VERSION = '0.0.0';
