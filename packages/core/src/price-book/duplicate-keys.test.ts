import { describe, expect, it } from 'vitest';
import { duplicateKeys } from './duplicate-keys.ts';

describe('duplicateKeys', () => {
  it('finds a key that an object has twice, and says where', () => {
    const json = '{"services": [{"id": "a"}, {"lines": [{"cashPrice": 450, "cashPrice": 400}]}]}';

    expect(duplicateKeys(json)).toEqual([
      {
        code: 'duplicate-key',
        path: 'services[1].lines[0].cashPrice',
        expected: 'each key once',
        received: '"cashPrice" twice in the same object',
        advice: 'Keep the one that is meant; of two, the first would be left out.',
      },
    ]);
  });

  it('finds every one', () => {
    const json = '{"a": 1, "b": {"c": [], "c": {}}, "a": {"d": 1}, "a": 2}';

    expect(duplicateKeys(json).map(({ path }) => path)).toEqual(['b.c', 'a', 'a']);
  });

  it('knows a key however it is written', () => {
    expect(duplicateKeys(String.raw`{"a\"b": 1, "a\u0022b": 2}`)).toMatchObject([
      { path: 'a"b', received: String.raw`"a\"b" twice in the same object` },
    ]);
  });

  it.each([
    ['the same key in different objects', '{"a": {"a": [{"a": 1}, {"a": 2}]}}'],
    ['texts that are no keys', '{"a": "a", "b": ["a", "a", "b"], "c": "{\\"a\\": 1, \\"a\\": 2}"}'],
    ['nothing but a text', '"a"'],
    ['a nest of a hundred thousand lists', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('has nothing against %s', (_, json) => {
    expect(duplicateKeys(json)).toEqual([]);
  });
});
