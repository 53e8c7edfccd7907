import { readFileSync } from 'node:fs';
import { type Comment, parseSync, type TSType } from 'oxc-parser';

/** What a type says of the documents it describes. */
export type Shape =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'fields'; readonly fields: ReadonlyMap<string, Declaration> }
  | { readonly kind: 'items'; readonly item: Shape }
  | { readonly kind: 'union'; readonly members: readonly Shape[] }
  | { readonly kind: 'plain' };

/** A named type or a field, with what its docstring says of it. */
export interface Declaration {
  readonly doc: string;
  readonly shape: Shape;
}

/** Types that say nothing of the document beyond their first argument. */
const TRANSPARENT = new Set(['Readonly', 'Partial', 'Omit']);
const PLAIN: Shape = { kind: 'plain' };

/** Reads the exported types of source files, by name. */
export function readDeclarations(files: readonly string[]): ReadonlyMap<string, Declaration> {
  return new Map(files.flatMap((file) => [...declarationsOf(file)]));
}

function* declarationsOf(file: string): Generator<readonly [string, Declaration]> {
  const source = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, source);
  if (errors[0]) throw new Error(`${file} cannot be read: ${errors[0].message}`);
  const docBefore = docReader(source, comments);
  const lists = new Map<string, string>();
  for (const statement of program.body) {
    if (statement.type !== 'ExportNamedDeclaration' || !statement.declaration) continue;
    const { declaration } = statement;
    const doc = docBefore(statement.start);
    if (declaration.type === 'TSInterfaceDeclaration') {
      yield [declaration.id.name, { doc, shape: fieldsOf(declaration.body.body, docBefore) }];
    } else if (declaration.type === 'TSTypeAliasDeclaration') {
      const { typeAnnotation } = declaration;
      const list = /typeof (\w+)\)\[number\]/.exec(
        source.slice(typeAnnotation.start, typeAnnotation.end),
      );
      const shape = shapeOf(typeAnnotation, docBefore);
      yield [declaration.id.name, { doc: doc || (lists.get(list?.[1] ?? '') ?? ''), shape }];
    } else if (declaration.type === 'VariableDeclaration') {
      for (const { id } of declaration.declarations) {
        if (id.type === 'Identifier') lists.set(id.name, doc);
      }
    }
  }
}

type DocReader = (start: number) => string;

/** The text of the docstring that ends where something starts. */
function docReader(source: string, comments: readonly Comment[]): DocReader {
  return (start) => {
    const comment = comments.findLast(({ end }) => end <= start);
    if (!comment?.value.startsWith('*') || source.slice(comment.end, start).trim()) return '';
    const lines = comment.value.replaceAll(/^\s*\* ?/gm, '').trim();
    // Paragraphs and lists stay; lines are as long as who shows them wants.
    return lines.replaceAll(/(?<!\n)\n(?!\n|- ) */g, ' ');
  };
}

function fieldsOf(
  members: Extract<TSType, { type: 'TSTypeLiteral' }>['members'],
  docBefore: DocReader,
): Shape {
  const fields = new Map<string, Declaration>();
  for (const member of members) {
    if (member.type !== 'TSPropertySignature' || member.key.type !== 'Identifier') continue;
    const type = member.typeAnnotation?.typeAnnotation;
    const shape = type ? shapeOf(type, docBefore) : PLAIN;
    fields.set(member.key.name, { doc: docBefore(member.start), shape });
  }
  return { kind: 'fields', fields };
}

function shapeOf(type: TSType, docBefore: DocReader): Shape {
  const within = (inner: TSType): Shape => shapeOf(inner, docBefore);
  switch (type.type) {
    case 'TSTypeOperator':
    case 'TSParenthesizedType':
      return within(type.typeAnnotation);
    case 'TSArrayType':
      return { kind: 'items', item: within(type.elementType) };
    case 'TSUnionType':
      return { kind: 'union', members: type.types.map(within) };
    case 'TSTypeLiteral':
      return fieldsOf(type.members, docBefore);
    case 'TSTypeReference': {
      const name = type.typeName.type === 'Identifier' ? type.typeName.name : '';
      const [first, second] = type.typeArguments?.params ?? [];
      if (first && TRANSPARENT.has(name)) return within(first);
      if (second && name === 'Record') return { kind: 'items', item: within(second) };
      return { kind: 'named', name };
    }
    default:
      return PLAIN;
  }
}
