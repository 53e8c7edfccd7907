import { _$LH } from 'lit-html/private-ssr-support.js';
import { MagicString } from 'magic-string';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import type { Plugin } from 'vite';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** A template literal of ours in a source. */
export interface Template {
  readonly tag: 'html' | 'svg';
  readonly pieces: readonly Piece[];
}

/** What stands between two expressions of it. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const { boundAttributeSuffix: BOUND, marker: MARK, getTemplateHtml } = _$LH;

/**
 * Parses each template as a browser would when the files are built, and writes it down in a way of which Lit
 * makes elements without a parser of HTML (`src/template/read-template.ts` reads it): less of Lit to fetch,
 * and nothing that Trusted Types could object to.
 *
 * The first piece of a template then holds all of it. `<` and a name begin an element, a line for each
 * attribute and `>` follow; another `>` ends it. `|` in an attribute and `<>` elsewhere stand for an
 * expression, as does an attribute that begins with `.`, `?` or `@`.
 */
export function compileTemplates(): Plugin {
  return {
    name: 'compile-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/\b(html|svg)`/.test(code)) return undefined;
      const edited = new MagicString(code);
      for (const template of templatesIn(this.parse(code, { lang: 'ts' }))) {
        const compiled = compileTemplate(template).replaceAll(/[\\`]|\$\{/g, String.raw`\$&`);
        for (const [index, { from, to }] of template.pieces.entries()) {
          if (from < to) edited.update(from, to, index === 0 ? compiled : '');
          else if (index === 0) edited.appendLeft(from, compiled);
        }
      }
      return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** Every template of ours in a syntax tree, those within others too. */
export function* templatesIn(node: unknown): Generator<Template> {
  if (typeof node !== 'object' || node === null) return;
  const { type, tag, quasi } = node as {
    readonly type?: string;
    readonly tag?: { readonly name?: string };
    readonly quasi?: { readonly quasis: readonly Quasi[] };
  };
  if (type === 'TaggedTemplateExpression' && (tag?.name === 'html' || tag?.name === 'svg')) {
    const pieces = quasi!.quasis.map(({ start, end, tail, value }) => {
      // One counts the backtick or brace before it and the backtick or dollar and brace after it.
      return { from: start + 1, to: end - (tail ? 1 : 2), text: value.cooked };
    });
    yield { tag: tag.name, pieces };
  }
  for (const value of Object.values(node)) yield* templatesIn(value);
}

interface Quasi {
  readonly start: number;
  readonly end: number;
  readonly tail: boolean;
  readonly value: { readonly cooked: string };
}

/** A template as the CDN files have it. */
export function compileTemplate({ tag, pieces }: Template): string {
  const texts = pieces.map(({ text }) => text);
  const strings = Object.assign(texts, { raw: texts }) as unknown as TemplateStringsArray;
  const [prepared, names] = getTemplateHtml(strings, tag === 'svg' ? 2 : 1);
  const { childNodes } = parseFragment(String(prepared));
  const [wrapper] = childNodes;
  const content =
    tag === 'svg' && wrapper && 'childNodes' in wrapper ? wrapper.childNodes : childNodes;
  const places = { names, count: 0 };
  const compiled = content.map((node) => write(node, places)).join('');
  if (places.count !== pieces.length - 1 || compiled.includes(MARK)) {
    throw new Error(`${texts.join('${…}')} has an expression where none can be.`);
  }
  return compiled;
}

interface Places {
  /** Names of the attributes with expressions, as they were written: the parser makes them lower case. */
  readonly names: string[];
  /** Expressions that have found their place. */
  count: number;
}

function write(node: Node, places: Places): string {
  if ('value' in node) return safely(node.value, /[<>]/);
  if ('data' in node) {
    // At the end of a template Lit wants one more comment, and makes it itself.
    if (node.data === '?') return '';
    places.count += 1;
    return safely(node.data.replace(`?${MARK}`, '<>'), /[^<>]/);
  }
  const { tagName, attrs, childNodes } = node as Element;
  const attributes = attrs.map((attribute) => writeAttribute(attribute, places));
  return `<${tagName}${attributes.join('')}>${childNodes.map((child) => write(child, places)).join('')}>`;
}

function writeAttribute({ name, value }: Element['attrs'][number], places: Places): string {
  if (!name.endsWith(BOUND)) {
    return `\n${name}${value && `=${safely(value, /[>|\n]/)}`}`;
  }
  const own = places.names.shift() as string;
  const pieces = value.split(MARK);
  places.count += pieces.length - 1;
  if (/^[.?@]/.test(own)) return `\n${own}${safely(value, /^(?!lit\$\d+\$$)/) && ''}`;
  return `\n${own}=${pieces.map((piece) => safely(piece, /[>|\n]/)).join('|')}`;
}

/** Text that holds nothing of what stands for something else. */
function safely(text: string, reserved: RegExp): string {
  if (reserved.test(text)) throw new Error(`A template of an element cannot hold ${text}`);
  return text;
}
