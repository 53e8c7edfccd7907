import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../test/arbitraries.ts';
import { describeJsonMistake, findJsonMistake } from './json-mistake.ts';

it('describeJsonMistake says where, what was found, what was expected and what to do', () => {
  expect(describeJsonMistake(findJsonMistake('{\n  "a": 1,\n}')!)).toBe(
    'line 3, column 1: found "}", expected another key in quotation marks. Delete the comma before it.',
  );
});

describe('findJsonMistake', () => {
  it.each([
    [
      'a comma after the last entry',
      '{\n  "a": 1,\n}',
      3,
      1,
      '"}"',
      'another key in quotation marks',
      'Delete the comma before it.',
    ],
    [
      'a comma after the last item',
      '[1, 2, ]',
      1,
      8,
      '"]"',
      'a value',
      'Delete the comma before it.',
    ],
    [
      'a missing comma',
      '{"a": 1\r\n"b": 2}',
      2,
      1,
      '"\\""',
      'a comma or "}"',
      'Write a comma between the two.',
    ],
    [
      'typographic quotation marks',
      '{"a": “b”}',
      1,
      7,
      '"“"',
      'a value',
      'Write straight quotation marks: ".',
    ],
    [
      'single quotation marks',
      "{'a': 1}",
      1,
      2,
      '"\'"',
      'a key in quotation marks or "}"',
      'Write " before and after keys and texts.',
    ],
    [
      'a comment',
      '{ // ours\n}',
      1,
      3,
      '"/"',
      'a key in quotation marks or "}"',
      'Delete the comment: JSON has none.',
    ],
    [
      'thousands',
      '{"price": 1,200}',
      1,
      13,
      '"200"',
      'another key in quotation marks',
      'Write numbers without separators of thousands, cents after a point: 1200.50.',
    ],
    [
      'an amount with a sign',
      '{"price": $475.00}',
      1,
      11,
      '"$475.00"',
      'a value',
      'Write amounts as numbers, without a sign of the currency: 475.',
    ],
    [
      'a number without its zero',
      '[.5]',
      1,
      2,
      '".5"',
      'a value or "]"',
      'Write numbers as 475, 0.5 or -1.',
    ],
    [
      'a number that begins with one',
      '[0475]',
      1,
      2,
      '"0475"',
      'a value or "]"',
      'Write numbers as 475, 0.5 or -1.',
    ],
    ['capital letters', '{"a": True}', 1, 7, '"True"', 'a value', 'Write it in small letters.'],
    [
      'a key without quotation marks',
      '{price: 1}',
      1,
      2,
      '"price"',
      'a key in quotation marks or "}"',
      'Write " before and after it.',
    ],
    [
      'YAML',
      'format: forecost',
      1,
      1,
      '"format"',
      'a value',
      'Write it in JSON: this looks like YAML.',
    ],
    [
      'a line that ends in a text',
      '{"a": "b”,\n"c": 1}',
      1,
      11,
      'the end of the line',
      'the " that ends the text',
      'End the text with ", and write \\n where it goes on in a new line.',
    ],
    [
      'a backslash',
      '["C:\\prices"]',
      1,
      5,
      '"\\\\p"',
      'the " that ends the text',
      'Write \\\\ for a backslash.',
    ],
    [
      'an end that is missing',
      '{"a": [1',
      1,
      9,
      'the end of the file',
      'a comma or "]"',
      'Check that the whole file was saved, and that each bracket is closed.',
    ],
    [
      'nothing',
      ' \n',
      2,
      1,
      'the end of the file',
      'a value',
      'Check that the whole file was saved, and that each bracket is closed.',
    ],
    [
      'a web page',
      '<!doctype html>',
      1,
      1,
      '"<"',
      'a value',
      'Check that it is the right file: this is a web page.',
    ],
    [
      'one bracket too many',
      '{"a": 1}}',
      1,
      9,
      '"}"',
      'nothing more',
      'Close each { with } and each [ with ].',
    ],
    [
      'a space that is none',
      '{\u00a0"a": 1}',
      1,
      2,
      '"\u00a0"',
      'a key in quotation marks or "}"',
      'Write an ordinary space in its place.',
    ],
  ])('finds %s', (_, json, line, column, received, expected, advice) => {
    expect(findJsonMistake(json)).toEqual({ line, column, received, expected, advice });
  });

  it('has nothing against a nest of a hundred thousand lists', () => {
    expect(findJsonMistake('['.repeat(100_000) + ']'.repeat(100_000))).toBeUndefined();
  });

  it('finds one where, and only where, JSON.parse finds one', () => {
    const characters = fc.constantFrom(...'{}[]",:\\ \n\t0123.-+eEtruefalsn“\'');
    const edit = fc.tuple(fc.json(), fc.nat(), fc.nat(3), characters);
    holds(edit, ([json, place, cut, character]) => {
      const at = place % (json.length + 1);
      const changed = json.slice(0, at) + character + json.slice(at + cut);
      return !findJsonMistake(json) && !findJsonMistake(changed) === isJson(changed);
    });
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
