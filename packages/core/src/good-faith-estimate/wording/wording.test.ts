import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { es } from './es.ts';

/** Every string of a table by its path; functions are called with markers for their arguments. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return strings(value(markers(path)), path);
  return Object.entries(value as object).flatMap(([key, inner]) =>
    strings(inner, `${path}.${key}`),
  );
}

function markers(path: string): unknown {
  if (path.startsWith('.line') || path.startsWith('.separate')) return '{text}';
  const names = ['from', 'until', 'frequency', 'count', 'threshold', 'days'];
  return Object.fromEntries(names.map((name) => [name, `{${name}}`]));
}

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

describe('the wording tables', () => {
  const english = strings(en);
  const spanish = new Map(strings(es));

  it('have no empty string and say the same things', () => {
    expect([...spanish.keys()]).toEqual(english.map(([path]) => path));
    expect([...english, ...spanish].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it.each(english.filter(([, text]) => text.length > 30))('%s is translated', (path, text) => {
    expect(spanish.get(path)).not.toBe(text);
  });

  it.each(english)('%s carries the same figures in both', (path, text) => {
    expect(placeholders(spanish.get(path) ?? '')).toEqual(placeholders(text));
  });
});
