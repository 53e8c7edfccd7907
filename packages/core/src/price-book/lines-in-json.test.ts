import { describe, expect, it } from 'vitest';
import { linesIn } from './lines-in-json.ts';

describe('linesIn', () => {
  const lineOf = linesIn(`{
  "name": "a \\"quoted\\" } name",
  "days": [
    { "opens": "09:00" },
    {
      "opens": "10:00",
      "closes": null
    }
  ],
  "places": ["CA",
    "TX"]
}`);

  it.each([
    ['name', 2],
    ['days', 3],
    ['days[0].opens', 4],
    ['days[1]', 5],
    ['days[1].closes', 7],
    ['places[0]', 10],
    ['places[1]', 11],
  ])('finds %s on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it.each([
    ['days[1].breaks', 5],
    ['days[7]', 3],
    ['nothing.of.it', 1],
  ])('leads to what is around %s where it is missing', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  it('says no line where all is on one', () => {
    expect(linesIn('{"name": 1}')('name')).toBeUndefined();
  });
});
