import * as z from 'zod/mini';
import type { Declaration, Shape } from './declarations.ts';

/** A JSON Schema (2020-12), as far as ours use it. */
export interface JsonSchema {
  $schema?: string;
  $id?: string;
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  title?: string;
  description?: string;
  type?: string;
  enum?: readonly string[];
  const?: unknown;
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  propertyNames?: JsonSchema;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  minItems?: number;
}

/** What entries of every kind have, where their own docstring says no more. */
const USUAL: Readonly<Record<string, string>> = {
  id: 'By which other entries refer to it.',
  name: 'As patients read it.',
  from: 'First day on which it applies.',
  until: 'Last day on which it applies.',
  source: 'Where this comes from, so that it can be looked up again.',
  note: 'What a patient should also know.',
  low: 'The least it may be.',
  likely: 'What it mostly is; without it the middle.',
  high: 'The most it may be.',
};

/**
 * The JSON Schema of the documents that a schema of ours reads, with the words of its types' docstrings.
 *
 * It knows which keys there are, which are needed and what kind of value each takes; what else the
 * reader refuses is said in words.
 *
 * @param root the type of what is read
 */
export function describedSchema(
  schema: z.core.$ZodType,
  root: string,
  declarations: ReadonlyMap<string, Declaration>,
): JsonSchema {
  const plain = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const words = expectedBy(zodSchema);
      if (words) jsonSchema.title = words;
    },
  }) as JsonSchema;
  const described = new Descriptions(declarations);
  const { $ref, ...body } = described.describe(plain, { kind: 'named', name: root });
  const { [root]: document, ...definitions } = described.definitions;
  const text = JSON.stringify([document, definitions]);
  const used = Object.entries(definitions).filter(([name]) => text.includes(`"${refTo(name)}"`));
  return { ...($ref ? document : body), $defs: Object.fromEntries(used) };
}

/** The definition that a schema refers to, by name. */
export function nameOf(node: JsonSchema | undefined): string {
  return node?.$ref?.replace(refTo(''), '') ?? '';
}

/** Whether a definition has keys of its own, and is more than a value. */
export function isEntry({ properties, anyOf }: JsonSchema): boolean {
  return properties !== undefined || !!anyOf?.some(hasOwnKeys);
}

/** Whether keys are what is written here: bounds, and texts by language, are told in a few words. */
export function hasOwnKeys({ properties }: JsonSchema): boolean {
  return properties !== undefined && !('low' in properties || 'en' in properties);
}

function refTo(name: string): string {
  return `#/$defs/${name}`;
}

/** The words in which a refusal says what is expected: the schemas carry them as their error. */
function expectedBy(schema: z.core.$ZodType): string | undefined {
  const { def } = schema as z.ZodMiniType;
  const said = def.error?.({ code: 'invalid_type' } as never);
  const words = typeof said === 'string' ? said : said?.message;
  // Every currency has the same schema.
  return words === 'an object' ? undefined : words?.replace(' in USD', '');
}

class Descriptions {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #declarations: ReadonlyMap<string, Declaration>;

  constructor(declarations: ReadonlyMap<string, Declaration>) {
    this.#declarations = declarations;
  }

  describe(node: JsonSchema, shape: Shape): JsonSchema {
    if (shape.kind !== 'named') return this.#within(node, shape);
    const declaration = this.#declarations.get(shape.name);
    if (!declaration) return node;
    const known = this.definitions[shape.name];
    // Stands before what it consists of.
    this.definitions[shape.name] ??= {};
    const definition = documented(this.#within(node, declaration.shape), declaration.doc);
    // The same type may have other limits elsewhere.
    if (known && JSON.stringify(known) !== JSON.stringify(definition)) return definition;
    this.definitions[shape.name] = definition;
    return { $ref: refTo(shape.name) };
  }

  #within(node: JsonSchema, shape: Shape): JsonSchema {
    if (shape.kind === 'named') return this.describe(node, shape);
    if (shape.kind === 'union') return this.#union(node, shape.members);
    const { items, additionalProperties, properties } = node;
    if (shape.kind === 'items') {
      if (items) return { ...node, items: this.describe(items, shape.item) };
      if (typeof additionalProperties !== 'object') return node;
      return { ...node, additionalProperties: this.describe(additionalProperties, shape.item) };
    }
    if (!properties) return node;
    const fields = shape.kind === 'fields' ? shape.fields : new Map<string, Declaration>();
    const described = Object.entries(properties).map(
      ([key, value]) => [key, this.#field(key, value, fields.get(key))] as const,
    );
    return { ...node, properties: Object.fromEntries(described) };
  }

  #field(key: string, node: JsonSchema, declaration: Declaration | undefined): JsonSchema {
    const described = this.describe(node, declaration?.shape ?? { kind: 'plain' });
    const doc = declaration?.doc || USUAL[key] || '';
    const value = this.definitions[nameOf(described)];
    if (!value || isEntry(value)) return documented(described, doc);
    // Editors show the words of what a key refers to in place of its own.
    const { description, ...rest } = value;
    const words = value.enum ? [doc, description] : [doc];
    return documented(rest, words.filter(Boolean).join('\n\n'));
  }

  #union(node: JsonSchema, members: readonly Shape[]): JsonSchema {
    const member = (one: JsonSchema): JsonSchema => {
      const keys = Object.keys(one.properties ?? {});
      const its = members.find((shape) => {
        const fields = this.#fieldsOf(shape);
        return keys.length > 0 && keys.every((key) => fields?.has(key));
      });
      return its ? this.describe(one, its) : one;
    };
    return node.anyOf ? { ...node, anyOf: node.anyOf.map(member) } : member(node);
  }

  #fieldsOf(shape: Shape): ReadonlyMap<string, Declaration> | undefined {
    if (shape.kind === 'fields') return shape.fields;
    const its = shape.kind === 'named' ? this.#declarations.get(shape.name) : undefined;
    return its && this.#fieldsOf(its.shape);
  }
}

function documented(node: JsonSchema, doc: string | undefined): JsonSchema {
  return doc ? { ...node, description: doc } : node;
}
