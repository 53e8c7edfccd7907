const said = new Set<string>();

/** Writes a warning to the console the first time it is given; the same words are never repeated. */
export function warnOnce(message: string): void {
  if (isNew(message)) console.warn(`[forecost] ${message}`);
}

/** Writes an error to the console the first time it is given. */
export function errorOnce(message: string): void {
  if (isNew(message)) console.error(`[forecost] ${message}`);
}

function isNew(message: string): boolean {
  const known = said.has(message);
  said.add(message);
  return !known;
}
