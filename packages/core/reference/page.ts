import { hasOwnKeys, isEntry, type JsonSchema, nameOf } from './described-schema.ts';

/** What stands above the tables of a page. */
export interface PageText {
  readonly title: string;
  readonly intro: string;
}

/** A key as a page tells it. */
export interface Row {
  readonly key: string;
  readonly isNeeded: boolean;
  readonly takes: string;
  readonly says: string;
}

/** Writes a JSON Schema as a page to read: a table for each kind of entry, the document's own first. */
export function writePage(schema: JsonSchema, { title, intro }: PageText): string {
  const sections = sectionsOf(schema).map(({ name, text, tables }) =>
    [
      ...(name ? [`## ${heading(name)}`] : []),
      ...(text ? [text] : []),
      ...tables.map(tableOf),
    ].join('\n\n'),
  );
  return `${[`# ${title}`, intro, ...sections].join('\n\n')}\n`;
}

/** One kind of entry: what is said of it, and its keys, in several tables where it is written in several ways. */
export interface Section {
  readonly name: string;
  readonly text: string;
  readonly tables: readonly (readonly Row[])[];
}

/** The kinds of entry of a document, the document itself without a name. */
export function sectionsOf({ $defs = {}, ...top }: JsonSchema): Section[] {
  const reader = new SchemaReader($defs);
  const entries = Object.entries($defs).filter(([, definition]) => isEntry(definition));
  return [
    { name: '', text: '', tables: reader.tables(top) },
    ...entries.map(([name, definition]) => ({
      name,
      text: definition.description ?? '',
      tables: reader.tables(definition),
    })),
  ];
}

function tableOf(rows: readonly Row[], index: number): string {
  const cells = rows.map(
    ({ key, isNeeded, takes, says }) =>
      `| \`${key}\` | ${isNeeded ? 'yes' : ''} | ${escape(takes)} | ${escape(says)} |`,
  );
  const table = ['| key | needed | takes | says |', '| --- | --- | --- | --- |', ...cells].join(
    '\n',
  );
  return index > 0 ? `Or:\n\n${table}` : table;
}

/** Keeps a table's cells apart. */
function escape(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}

/** `serviceLine` as a heading: "Service line". */
function heading(name: string): string {
  return name.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

class SchemaReader {
  readonly #definitions: Readonly<Record<string, JsonSchema>>;

  constructor(definitions: Readonly<Record<string, JsonSchema>>) {
    this.#definitions = definitions;
  }

  tables({ anyOf, ...entry }: JsonSchema): Row[][] {
    if (!anyOf) return [this.#rows(entry, '')];
    const ways = anyOf.filter(({ properties }) => properties).map((way) => this.#rows(way, ''));
    // Ways of one key each are one table of which one key is written.
    const isOneOf = ways.every(({ length }) => length === 1);
    return isOneOf ? [ways.flat().map((row) => ({ ...row, isNeeded: false }))] : ways;
  }

  #rows({ properties = {}, required = [] }: JsonSchema, path: string): Row[] {
    return Object.entries(properties).flatMap(([name, value]) => {
      const key = path + name;
      const isNeeded = required.includes(name);
      const inner = value.items ?? value;
      const ways = inner.anyOf?.filter(hasOwnKeys) ?? [];
      const within = [inner, ...ways].flatMap((way) =>
        this.#rows(way, value.items ? `${key}[].` : `${key}.`),
      );
      return [{ key, isNeeded, takes: this.#takes(value), says: this.#says(value) }, ...within];
    });
  }

  #says(node: JsonSchema): string {
    const its = this.#definition(node) ?? this.#definition(node.items);
    const text = node.description ?? its?.description?.split('\n\n')[0] ?? '';
    return text.replaceAll(/\n- /g, ' • ').replaceAll(/\s+/g, ' ');
  }

  #definition(node: JsonSchema | undefined): JsonSchema | undefined {
    return this.#definitions[nameOf(node)];
  }

  /** The kind of value, in words. */
  #takes(node: JsonSchema): string {
    const definition = this.#definition(node);
    if (definition) return isEntry(definition) ? linkTo(nameOf(node)) : this.#takes(definition);
    if (node.const !== undefined) return code(node.const);
    if (node.items) return `a list of: ${this.#takes(node.items)}`;
    if (typeof node.additionalProperties === 'object' && !node.properties) {
      return `by ${keysOf(node)}: ${this.#takes(node.additionalProperties)}`;
    }
    if (node.enum && node.enum.length < 20) return node.enum.map(code).join(', ');
    if (node.anyOf?.some((member) => this.#definition(member))) {
      return node.anyOf.map((member) => this.#takes(member)).join(', or ');
    }
    if (node.title) return inShort(node.title);
    return node.properties ? 'the keys below' : (node.type ?? '');
  }
}

function linkTo(name: string): string {
  const words = heading(name).toLowerCase();
  return `[${words}](#${words.replaceAll(' ', '-')})`;
}

function keysOf({ propertyNames }: JsonSchema): string {
  return propertyNames?.enum?.map(code).join(', ') ?? inShort(propertyNames?.title ?? 'name');
}

/** The words of a refusal, as short as a cell wants them. */
function inShort(title: string): string {
  return title.replace(/^an id .*/, 'an id').replaceAll(/\{[^}]*\}+/g, code);
}

function code(value: unknown): string {
  return `\`${String(value)}\``;
}
