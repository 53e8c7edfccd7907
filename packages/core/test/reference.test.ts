import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '../reference/described-schema.ts';
import { writePage } from '../reference/page.ts';
import { REFERENCES } from '../reference/references.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { parsePriceBook, printPriceBook, safeParsePriceBook } from '../src/price-book/index.ts';
import { holds, RUNS } from './arbitraries.ts';
import { arbitraryPriceBook } from './arbitrary-price-book.ts';
import { priceBookDocument } from './price-book-document.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const EXAMPLES = ['harbor-light', 'willow-stone', 'meridian', 'daybreak', 'palm-pine', 'sage-salt'];

function validatorOf(name: string): (document: unknown) => boolean {
  const { schema } = REFERENCES.find((reference) => reference.name === name)!;
  return new Ajv2020({ strict: true }).compile(schema);
}

describe('the schema of a price book', () => {
  const isValid = validatorOf('price-book');

  it.each(EXAMPLES)('accepts that of %s', (name) => {
    const path = join(ROOT, 'examples', name, 'price-book.json');
    expect(isValid(JSON.parse(readFileSync(path, 'utf8')))).toBe(true);
  });

  it('accepts whatever book can be written', () => {
    const check = (book: PriceBook) => isValid(JSON.parse(JSON.stringify(printPriceBook(book))));
    holds(arbitraryPriceBook, check, Math.min(RUNS, 2000));
  });

  it.each([
    ['a key that no book has', { practise: {} }],
    ['a book without services', { services: undefined }],
    ['an amount in words', { packages: [{ id: 'six', price: 'six hundred' }] }],
    ['a currency that no book can be in', { currency: 'XXX' }],
    ['a course without phases', { courses: [{ id: 'course', name: 'Course' }] }],
    ['a book of another edition', { format: 'forecost-price-book/2' }],
  ])('refuses %s, as reading does', (_, changes) => {
    const document = JSON.parse(JSON.stringify({ ...priceBookDocument(), ...changes })) as unknown;
    expect(isValid(document)).toBe(false);
    expect(safeParsePriceBook(document).ok).toBe(false);
  });

  it('may be named in the book, which is read as if it were not', () => {
    const document = priceBookDocument();
    const named = { $schema: './price-book.schema.json', ...document };
    expect(isValid(named)).toBe(true);
    expect(parsePriceBook(named)).toEqual(parsePriceBook(document));
  });
});

describe('the schema of an estimate request', () => {
  const isValid = validatorOf('estimate-request');

  it('accepts a course with a plan as far as it is known', () => {
    const benefits = {
      planYearStart: '07-01',
      inNetwork: {
        deductible: { amount: 1500, met: { low: 0, high: 400 } },
        outOfPocketMaximum: 'none',
        costShares: { 'mental-health': { copay: 30, copayDesign: 'deductible-waived' } },
      },
      outOfNetwork: 'not-covered',
      secondary: { formula: 'carve-out', coinsurance: 0.2 },
    };
    const insurance = { payer: 'aetna', planType: 'ppo', benefits };
    const care = { course: 'iv-course', phases: { maintenance: { included: true } } };
    expect(isValid({ care, startDate: '2026-12-07', insurance })).toBe(true);
  });

  it('refuses care that is a course and a service', () => {
    expect(isValid({ care: { course: 'a', service: 'b' }, startDate: '2026-12-07' })).toBe(false);
  });
});

/** The rows of a page about one entry, without what is the same on every page. */
function rowsOf(schema: JsonSchema): string[] {
  const page = writePage(
    { type: 'object', ...schema },
    { title: 'Every key', intro: 'As written.' },
  );
  return page.split('\n').filter((line) => /^(\| `|Or:|## )/.test(line));
}

describe('a page of keys', () => {
  it('tells each key, whether it is needed, what it takes and what it says', () => {
    const schema: JsonSchema = {
      type: 'object',
      properties: {
        fee: { type: 'number', title: 'an amount such as 450', description: 'What is asked.' },
        rooms: { type: 'array', items: { $ref: '#/$defs/WaitingRoom' } },
      },
      required: ['fee'],
      $defs: {
        WaitingRoom: {
          description: 'Where patients wait.',
          type: 'object',
          properties: {
            side: { type: 'string', enum: ['left', 'right'], description: 'Of | the door.' },
          },
        },
      },
    };
    expect(writePage(schema, { title: 'Every key', intro: 'As written.' })).toBe(`# Every key

As written.

| key | needed | takes | says |
| --- | --- | --- | --- |
| \`fee\` | yes | an amount such as 450 | What is asked. |
| \`rooms\` |  | a list of: [waiting room](#waiting-room) | Where patients wait. |

## Waiting room

Where patients wait.

| key | needed | takes | says |
| --- | --- | --- | --- |
| \`side\` |  | \`left\`, \`right\` | Of \\| the door. |
`);
  });

  it('tells the keys within a key, and within the items of a list, by their path', () => {
    const visits: JsonSchema = {
      type: 'number',
      title: 'a whole number',
      description: 'How many.',
    };
    const inner: JsonSchema = { type: 'object', properties: { visits }, description: 'Some.' };
    expect(
      rowsOf({ properties: { first: inner, later: { type: 'array', items: inner } } }),
    ).toEqual([
      '| `first` |  | the keys below | Some. |',
      '| `first.visits` |  | a whole number | How many. |',
      '| `later` |  | a list of: the keys below |  |',
      '| `later[].visits` |  | a whole number | How many. |',
    ]);
  });

  const key = (name: string): JsonSchema => ({
    type: 'object',
    properties: { [name]: { type: 'number', title: 'a number', description: `By ${name}.` } },
    required: [name],
  });

  it('tells an entry of which one key is written in one table, where none is needed', () => {
    const Cadence = { anyOf: [key('everyDays'), key('everyWeeks')] };
    expect(rowsOf({ $defs: { Cadence } })).toEqual([
      '## Cadence',
      '| `everyDays` |  | a number | By everyDays. |',
      '| `everyWeeks` |  | a number | By everyWeeks. |',
    ]);
  });

  it('tells an entry that is written in several ways in as many tables', () => {
    const two = {
      ...key('service'),
      properties: { ...key('service').properties, ...key('visits').properties },
    };
    expect(rowsOf({ $defs: { Care: { anyOf: [key('course'), two] } } })).toEqual([
      '## Care',
      '| `course` | yes | a number | By course. |',
      'Or:',
      '| `service` | yes | a number | By service. |',
      '| `visits` |  | a number | By visits. |',
    ]);
  });
});
