import { globSync } from 'node:fs';
import { join } from 'node:path';
import { estimateRequestSchema } from '../src/estimate/schema/request-schema.ts';
import { amountsIn } from '../src/price-book/schema/amounts.ts';
import { PRICE_BOOK_FORMAT, priceBookSchema } from '../src/price-book/schema/price-book-schema.ts';
import { readDeclarations } from './declarations.ts';
import { describedSchema, type JsonSchema } from './described-schema.ts';
import type { PageText } from './page.ts';

/** A document that people write, as its JSON Schema and its page say it. */
export interface Reference {
  /** Of the files: `<name>.schema.json` in the package, `docs/reference/<name>.md`. */
  readonly name: string;
  readonly schema: JsonSchema;
  readonly page: PageText;
}

const sources = join(import.meta.dirname, '..', 'src');
const declarations = readDeclarations(
  [
    'price-book/types.ts',
    ...globSync('price-book/types/*.ts', { cwd: sources }),
    'benefits/types.ts',
    'estimate/types.ts',
    ...globSync('estimate/types/*.ts', { cwd: sources }),
  ].map((file) => join(sources, file)),
);

const WRITTEN = 'Written from the types by `pnpm manifest`: what is said here is said there.';
const RULES = '[rules of writing](../price-book.md#rules-of-writing)';

/** The documents that people write. */
export const REFERENCES: readonly Reference[] = [
  {
    name: 'price-book',
    schema: tagged(describedSchema(priceBookSchema('USD'), 'PriceBook', declarations)),
    page: {
      title: 'Every key of the price book',
      intro: `${WRITTEN}

How amounts, rates, dates and bounds are written: ${RULES}.
Editors complete a book and check it as you type where it begins with

\`\`\`json
{
  "$schema": "https://unpkg.com/@forecost/core/price-book.schema.json",
  "format": "${PRICE_BOOK_FORMAT}",
\`\`\`

They know its keys and kinds of value; whether it makes sense is for \`forecost check\` to say.`,
    },
  },
  {
    name: 'estimate-request',
    schema: describedSchema(
      estimateRequestSchema(amountsIn('USD')),
      'EstimateRequest',
      declarations,
    ),
    page: {
      title: 'Every key of an estimate request',
      intro: `${WRITTEN}

What \`forecost estimate\` reads beside the price book: the care, the first day, and what is known of the
patient's plan. It is written by the price book's ${RULES}.
What is left out is unknown, never zero: it widens the range and becomes a question.`,
    },
  },
];

/** A price book says what it is, and may say where its schema is. */
function tagged(schema: JsonSchema): JsonSchema {
  const { properties, required = [] } = schema;
  return {
    ...schema,
    properties: {
      $schema: {
        type: 'string',
        title: 'an address',
        description: 'Where editors find this schema.',
      },
      format: {
        const: PRICE_BOOK_FORMAT,
        description: 'That this is a price book, of this edition.',
      },
      ...properties,
    },
    required: ['format', ...required],
  };
}
