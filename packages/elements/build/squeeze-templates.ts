import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

/** An open template, by its tag, or an open brace inside a template's expression. */
type Open = 'html' | 'css' | 'other' | '{';

/** Takes the indentation out of `html` and `css` templates; a line break between tags becomes one space. */
export function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/(html|css)`/.test(code)) return undefined;
      const squeezed = squeeze(code);
      return { code: squeezed.toString(), map: squeezed.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** Walks the code, knowing of each template literal whether it is ours to squeeze. */
function squeeze(code: string): MagicString {
  const edited = new MagicString(code);
  const stack: Open[] = [];
  // The last character of what was kept so far.
  let before = '';
  for (let index = 0; index < code.length;) {
    const rest = code.slice(index);
    const inside = stack.at(-1) ?? '{';
    const gap = inside === 'html' || inside === 'css' ? findGap(inside, rest, before) : undefined;
    if (gap) {
      if (gap.text) edited.update(index, index + gap.length, gap.text);
      else edited.remove(index, index + gap.length);
      before = gap.text || before;
      index += gap.length;
      continue;
    }
    const token = inside === '{' ? codeToken(rest, stack) : templateToken(rest, stack);
    before = token.slice(-1);
    index += token.length;
  }
  return edited;
}

/** What at the start of `rest` can be shorter, and what stands for it then. */
function findGap(
  inside: 'html' | 'css',
  rest: string,
  before: string,
): { readonly length: number; readonly text: '' | ' ' } | undefined {
  if (inside === 'css' && isNeedless(rest, before)) return { length: 1, text: '' };
  const [space] = (inside === 'css' ? /^(\s|\/\*[\s\S]*?\*\/)+/ : /^\s*\n\s*/).exec(rest) ?? [];
  if (!space) return undefined;
  const next = rest[space.length] ?? '';
  const needless =
    inside === 'css'
      ? /[{};:,>`]/.test(before) || /[{}]/.test(next)
      : (/[>`]/.test(before) && /[<`]/.test(next)) || next === '>';
  return { length: space.length, text: needless ? '' : ' ' };
}

/** Whether CSS means the same without its next character: the last `;` of a block, the 0 of 0.5. */
function isNeedless(rest: string, before: string): boolean {
  return /^;\s*}/.test(rest) || (/^0\.\d/.test(rest) && /[\s:(,]/.test(before));
}

/** The next piece of code: a comment, a string, the start of a template, or one character. */
function codeToken(rest: string, stack: Open[]): string {
  const [skipped] =
    /^(\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(\\.|[^'\\])*'|"(\\.|[^"\\])*")/.exec(rest) ?? [];
  if (skipped) return skipped;
  const [start, tag] = /^(html|css)?`/.exec(rest) ?? [];
  if (start) {
    stack.push((tag as 'html' | 'css' | undefined) ?? 'other');
    return start;
  }
  if (stack.length > 0 && rest[0] === '{') stack.push('{');
  if (stack.length > 0 && rest[0] === '}') stack.pop();
  return rest.slice(0, 1);
}

/** The next piece of a template: its end, the start of an expression, an escape, or one character. */
function templateToken(rest: string, stack: Open[]): string {
  if (rest[0] === '`') stack.pop();
  if (rest.startsWith('${')) {
    stack.push('{');
    return '${';
  }
  return rest.slice(0, rest[0] === '\\' ? 2 : 1);
}
