import { globSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { _$LH } from 'lit-html/private-ssr-support.js';
import { parseAst } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compileTemplate, type Template, templatesIn } from '../../build/compile-templates.ts';
import { type Host, startHost } from './host.ts';

const SOURCES = join(import.meta.dirname, '../../src');
const READER = stripTypeScriptTypes(
  readFileSync(join(SOURCES, 'template/read-template.ts'), 'utf8'),
);

type Reader = typeof import('../../src/template/read-template.ts');

function templatesOf(code: string): Template[] {
  return [...templatesIn(parseAst(code, { lang: 'ts' }))];
}

/** What Lit hands to the browser's parser, and the names of attributes with expressions. */
function prepared({ tag, pieces }: Template): readonly [html: string, names: readonly string[]] {
  const texts = pieces.map(({ text }) => text);
  const strings = Object.assign(texts, { raw: texts }) as unknown as TemplateStringsArray;
  const [html, names] = _$LH.getTemplateHtml(strings, tag === 'svg' ? 2 : 1);
  return [String(html), names];
}

describe('a template of the CDN files', () => {
  let host: Host;
  beforeAll(async () => {
    host = await startHost();
    host.serve('/reader.js', { body: `${READER}\nObject.assign(globalThis, { readTemplate });` });
  });
  afterAll(() => host.close());

  it('is what the browser and Lit make of it as it is written', async () => {
    const files = globSync('**/*.ts', { cwd: SOURCES }).filter(
      (file) => !file.endsWith('.test.ts'),
    );
    const templates = files.flatMap((file) =>
      templatesOf(readFileSync(join(SOURCES, file), 'utf8')),
    );
    expect(templates.length).toBeGreaterThan(100);
    const tab = await host.open(
      '<!doctype html><title>Templates</title><script type="module" src="/reader.js"></script>',
    );
    await tab.waitForFunction('globalThis.readTemplate');
    const both = await tab.evaluate(
      (all, mark, bound) => {
        const { readTemplate } = globalThis as unknown as Reader;
        // Only what an expression stands for differs in how it is marked, and comments have no text.
        const show = (content: DocumentFragment, places: readonly string[]) => {
          const walker = document.createTreeWalker(content, NodeFilter.SHOW_COMMENT);
          while (walker.nextNode()) (walker.currentNode as Comment).data = '';
          const holder = document.createElement('div');
          holder.append(content);
          return `${holder.innerHTML}\n${places.join('\n')}`;
        };
        return all.map(({ html, names, compiled, isSvg }) => {
          const parsed = document.createElement('template');
          parsed.innerHTML = html;
          const { content } = parsed;
          if (isSvg)
            content.firstElementChild!.replaceWith(...content.firstElementChild!.childNodes);
          const left = names.values();
          const places: string[] = [];
          const walker = document.createTreeWalker(content, 129);
          for (
            let index = 0, node = walker.nextNode();
            node;
            node = walker.nextNode(), index += 1
          ) {
            if (node instanceof Comment && node.data.includes(mark)) places.push(`${index}`);
            if (!(node instanceof Element)) continue;
            for (const name of node.getAttributeNames().filter((own) => own.endsWith(bound))) {
              const [, kind, own] = /([.?@]?)(.*)/.exec(left.next().value!)!;
              const around = node.getAttribute(name)!.split(mark).join('|');
              places.push(`${index} ${kind} ${own} ${around}`);
              node.removeAttribute(name);
            }
          }
          const kinds = { '.': '.', '?': '?', '@': '@', '': '' };
          const { el, parts } = readTemplate(compiled, isSvg, kinds);
          const own = parts.map(({ index, name, strings, ctor }) =>
            strings ? `${index} ${ctor} ${name} ${strings.join('|')}` : `${index}`,
          );
          return [show(content, places), show(el.content, own)] as const;
        });
      },
      templates.map((template) => {
        const [html, names] = prepared(template);
        return { html, names, compiled: compileTemplate(template), isSvg: template.tag === 'svg' };
      }),
      _$LH.marker,
      _$LH.boundAttributeSuffix,
    );
    for (const [asWritten, asBuilt] of both) expect(asBuilt).toBe(asWritten);
  });

  it.each([
    ['on a tag', 'html`<p ${x}></p>`'],
    ['in a comment', 'html`<!-- ${x} -->`'],
    ['in raw text', 'html`<textarea>${x}</textarea>`'],
    ['beside text in a property', 'html`<input .value="a ${x}" />`'],
  ])('fails the build with an expression %s', (_, code) => {
    expect(() => templatesOf(code).map(compileTemplate)).toThrow(/an expression|cannot hold/);
  });

  it.each([
    ['a stroke in an attribute', 'html`<p title="a|b"></p>`'],
    ['a bracket in a text', 'html`<p>3 &lt; 4</p>`'],
    ['a comment', 'html`<!-- note -->`'],
  ])('fails the build with %s, which the CDN files have another use for', (_, code) => {
    expect(() => templatesOf(code).map(compileTemplate)).toThrow(/cannot hold/);
  });
});
