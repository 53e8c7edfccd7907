/**
 * Builds what a script tag loads into `dist/cdn/`: the loader, its chunks, `reserve.css`.
 */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

const OUT = 'dist/cdn';

export default defineConfig({
  base: './',
  plugins: [ownCopies(), squeezeTemplates(), enclosedLoader(), copyReserve()],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    // Beside the chunks for whoever asks; a line in each chunk that names its map is paid by every visitor.
    sourcemap: 'hidden',
    minify: true,
    // A library gets no helper that preloads chunks, which costs more than the loader itself.
    lib: { entry: { forecost: 'src/loader/forecost.ts' }, formats: ['es'] },
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        minify: true,
        codeSplitting: { groups: [{ name: 'shared', test: isShared }] },
        // Nobody looks at the tags of module namespaces.
        generatedCode: { symbols: false },
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => `chunks/${chunkName(facadeModuleId)}-[hash].js`,
      },
    },
  },
});

/** What more than one element needs at first: one file to fetch and compress instead of many. */
function isShared(id: string): boolean {
  return (
    /\/node_modules\/(lit|@lit)/.test(id) ||
    /\/elements\/src\/(base|book\/lo|console|define\/define|form\/field|lazy|payer|format\/date|store|styles\/base|translations\/(languages|en\/shared))/.test(
      id,
    ) ||
    /\/core\/src\/(errors|price-book\/(compiled|checksum))\.ts$/.test(id)
  );
}

/** Names a chunk after the file it is fetched for, with its folder where the file's name is a role. */
function chunkName(file: string | null): string {
  const [, path = ''] = /\/packages\/elements\/src\/(.*)\.ts$/.exec(file ?? '') ?? [];
  return path.replace(/^(define|book)\//, '').replaceAll('/', '-') || 'shared';
}

/**
 * Gives the validator and the loader their own copies of what they share with the elements. The
 * validator is fetched only for a price book that was not compiled, where sharing would cut every
 * visitor's download into more files; the loader may import nothing, as it may be a classic script.
 */
function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!importer || !/\/(book\/validate|loader\/forecost)\.ts$|\?own$/.test(importer)) {
        return undefined;
      }
      const found = await this.resolve(source, importer.replace(/\?own$/, ''), { skipSelf: true });
      if (!found || !/\/core\/src\/|\/src\/version\.ts/.test(found.id)) return found;
      return { ...found, id: `${found.id.replace(/\?own$/, '')}?own` };
    },
  };
}

/**
 * Puts the loader into a function: a classic script that runs twice would declare its names twice,
 * which throws, and leave them to the page.
 */
function enclosedLoader(): Plugin {
  return {
    name: 'enclosed-loader',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.isEntry) continue;
        if (/^import\b(?!\()|^export\b|import\.meta/m.test(chunk.code)) {
          this.error(`${chunk.fileName} would not run as a classic script.`);
        }
        chunk.code = `(()=>{${chunk.code.trim()}})();\n`;
      }
    },
  };
}

/** Takes the indentation out of `html` and `css` templates; a line break between tags becomes one space. */
function squeezeTemplates(): Plugin {
  return {
    name: 'squeeze-templates',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id) || !/(html|css)`/.test(code)) return undefined;
      return { code: squeeze(code), map: null };
    },
  };
}

/** Walks the code, knowing of each template literal whether it is ours to squeeze. */
function squeeze(code: string): string {
  // One entry per open template (its tag) or per open brace inside a template's expression.
  const stack: ('html' | 'css' | 'other' | '{')[] = [];
  let result = '';
  for (let index = 0; index < code.length; index += 1) {
    const rest = code.slice(index);
    const inside = stack.at(-1);
    if (inside === undefined || inside === '{') {
      const skipped = /^(\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(\\.|[^'\\])*'|"(\\.|[^"\\])*")/.exec(
        rest,
      )?.[0];
      const tag = /^(html|css)?`/.exec(rest);
      if (skipped) {
        result += skipped;
        index += skipped.length - 1;
        continue;
      }
      if (tag) {
        stack.push((tag[1] as 'html' | 'css' | undefined) ?? 'other');
        result += tag[0];
        index += tag[0].length - 1;
        continue;
      }
      if (inside === '{' && code[index] === '{') stack.push('{');
      if (inside === '{' && code[index] === '}') stack.pop();
    } else if (code[index] === '`') {
      stack.pop();
    } else if (rest.startsWith('${')) {
      stack.push('{');
      result += '${';
      index += 1;
      continue;
    } else if (code[index] === '\\') {
      result += rest.slice(0, 2);
      index += 1;
      continue;
    } else if (inside === 'css' && isNeedless(rest, result)) {
      continue;
    } else if (inside !== 'other') {
      const space = (inside === 'css' ? /^(\s|\/\*[\s\S]*?\*\/)+/ : /^\s*\n\s*/).exec(rest)?.[0];
      if (space) {
        const before = result.at(-1) ?? '';
        const next = rest[space.length] ?? '';
        const needless =
          inside === 'css'
            ? /[{};:,>`]/.test(before) || /[{}]/.test(next)
            : (/[>`]/.test(before) && /[<`]/.test(next)) || next === '>';
        result += needless ? '' : ' ';
        index += space.length - 1;
        continue;
      }
    }
    result += code[index];
  }
  return result;
}

/** Whether CSS means the same without its next character: the last `;` of a block, the 0 of 0.5. */
function isNeedless(rest: string, before: string): boolean {
  return /^;\s*}/.test(rest) || (/^0\.\d/.test(rest) && /[\s:(,]/.test(before.at(-1) ?? ''));
}

function copyReserve(): Plugin {
  return {
    name: 'copy-reserve',
    writeBundle() {
      mkdirSync(join(import.meta.dirname, OUT), { recursive: true });
      copyFileSync(
        join(import.meta.dirname, 'src/reserve.css'),
        join(import.meta.dirname, OUT, 'reserve.css'),
      );
    },
  };
}
