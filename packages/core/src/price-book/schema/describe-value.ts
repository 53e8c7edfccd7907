const LONGEST = 60;

/** A JSON value in a few words for a message: text is quoted and shortened, containers are counted. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value))
    return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  if (typeof value === 'string') {
    return JSON.stringify(value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value);
  }
  if (typeof value !== 'object' || value === null) return String(value);
  const keys = Object.keys(value);
  if (keys.length === 0) return 'an empty object';
  const shown = keys.slice(0, 4).join(', ').slice(0, LONGEST);
  return `an object with ${shown}${keys.length > 4 ? ', …' : ''}`;
}
