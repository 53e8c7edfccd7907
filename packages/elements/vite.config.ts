/**
 * Builds what a script tag loads into `dist/cdn/`: the loader, its chunks, `reserve.css` and the themes;
 * and a page for a frame.
 */
import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { MagicString } from 'magic-string';
import { defineConfig, type Plugin, type Rolldown } from 'vite';
import { compileTemplates } from './compile-templates.ts';
import { litAlone } from './lit-alone.ts';
import { sharedBeside } from './shared-beside.ts';
import { squeezeTemplates } from './squeeze-templates.ts';

const OUT = 'dist/cdn';

export default defineConfig({
  base: './',
  plugins: [
    ownCopies(),
    litAlone(),
    squeezeTemplates(),
    compileTemplates(),
    fetchedQuoting(),
    enclosedEntries(),
    sharedBeside(),
    nothingBelow(),
    copyAsIs(),
  ],
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: 'es2022',
    // Beside the chunks for whoever asks; a line in each chunk that names its map is paid by every visitor.
    sourcemap: 'hidden',
    minify: true,
    // A library gets no helper that preloads chunks, which costs more than the loader itself.
    lib: {
      entry: {
        forecost: 'src/loader/forecost.ts',
        frame: 'src/frame/frame.ts',
        'frame-host': 'src/frame/frame-host.ts',
        languages: 'src/loader/languages.ts',
      },
      formats: ['es'],
    },
    reportCompressedSize: false,
    license: { fileName: 'THIRD-PARTY-LICENSES.md' },
    rolldownOptions: {
      output: {
        minify: true,
        // Nothing bundles these files again.
        comments: { annotation: false },
        codeSplitting: {
          groups: [
            { name: 'shared', test: isShared },
            { name: 'shared-later', test: isSharedLater },
          ],
        },
        // Nobody looks at the tags of module namespaces.
        generatedCode: { symbols: false },
        // Copies, such as those of the validator, are of files that are there once.
        sourcemapPathTransform: (path) => path.replace(/\?\w+$/, ''),
        entryFileNames: '[name].js',
        // Nearly everything of a chunk runs when it is here. Told so, Chromium compiles it while it still reads
        // it, in another thread than the page's (WICG/explicit-javascript-compile-hints-file-based).
        postBanner: ({ isEntry, fileName }) =>
          isEntry || /\/translations-/.test(fileName) ? '' : '//# allFunctionsCalledOnLoad',
        chunkFileNames: (chunk) =>
          `${folderOf(chunk)}/${chunkName(chunk.facadeModuleId)}-[hash].js`,
      },
    },
  },
});

/** What more than one element needs at first: one file to fetch and compress instead of many. */
function isShared(id: string): boolean {
  return (
    /\/node_modules\/(lit|@lit)/.test(id) ||
    /\/elements\/src\/(base\/f|book\/(lo|st)|console\/say|define\/define|form\/field|lazy|payer\/plan|format\/date|store|styles\/base|template|translations\/(languages|en\/(shared|crisis)))/.test(
      id,
    ) ||
    /\/core\/src\/price-book\/(compiled|checksum)\.ts$/.test(id)
  );
}

/** What more than one element needs later. */
function isSharedLater(id: string): boolean {
  return /\/core\/src\/coverage\/find-policy|\/elements\/src\/(crisis\/|form\/(jump|error-summary|focus-place)|format\/month|payer\/by-name|styles\/more)/.test(
    id,
  );
}

/**
 * In which folder a chunk lies: what all share, an element's own, what is fetched later. A browser asks
 * for a file that failed only under another address: the figures can be written as `%31` too, from
 * where what is imported from the same folder has another address, and what lies above it, which is here
 * already, the same one.
 */
function folderOf({ facadeModuleId, moduleIds }: Rolldown.PreRenderedChunk): string {
  if (moduleIds.some((id) => id.endsWith('/base/forecost-element.ts'))) return 'chunks-123';
  if (facadeModuleId?.includes('/src/define/')) return 'chunks-123/tags-123';
  return 'chunks-123/tags-123/later-123';
}

/** Names a chunk after the file it is fetched for, with its folder where the file's name is a role. */
function chunkName(file: string | null): string {
  const [, path = ''] =
    /\/packages\/(?:elements|core)\/src\/(.*)\.ts(?:\?\w+)?$/.exec(file ?? '') ?? [];
  return path.replace(/^(define|book)\//, '').replaceAll('/', '-') || 'shared';
}

/**
 * Gives the validator, refusals, the elements that only show prices, the live check of a plan, the engine
 * of quotes and the loader their own copies of what they share with the other elements. The first five are fetched only where a page needs
 * them, and sharing would cut every visitor's download into more files; the loader may import
 * nothing, as it may be a classic script.
 */
function ownCopies(): Plugin {
  return {
    name: 'own-copies',
    enforce: 'pre',
    async resolveId(source, importer) {
      const owner = ownerOf(importer ?? '');
      if (!importer || !owner) return undefined;
      const found = await this.resolve(source, importer.replace(/\?\w+$/, ''), { skipSelf: true });
      const isCopied =
        /\/core\/src\/|\/src\/(version|format\/money|console\/warn-attribute|host-page\/can-send-to)\.ts|\/node_modules\/zod\//;
      if (!found || !isCopied.test(found.id)) return found;
      return { ...found, id: `${found.id.replace(/\?\w+$/, '')}?${owner}` };
    },
  };
}

/** Has the engine of quotes fetched where a book does not come with them: most do. */
function fetchedQuoting(): Plugin {
  return {
    name: 'fetched-quoting',
    enforce: 'pre',
    resolveId: (source) =>
      source === './quoting.ts'
        ? join(import.meta.dirname, 'src/cost-calculator/quoting-fetched.ts')
        : undefined,
  };
}

/** Whose copies a module imports. */
function ownerOf(id: string): string | undefined {
  if (/\/(book\/(parse-written|validate|refusal)|loader\/forecost)\.ts$/.test(id)) return 'own';
  if (/\/elements\/src\/price(s|-list)?\/[^/]+$/.test(id)) return 'prices';
  if (/\/insurance-checker\/eligibility\/[^/]+$/.test(id)) return 'plan';
  if (id.endsWith('/quoting-fetched.ts')) return 'quote';
  return /\?(own|prices|plan|quote)$/.exec(id)?.[1];
}

/**
 * Puts the loader and the frame's scripts into functions: a classic script that runs twice would
 * declare its names twice, which throws, and leave them to the page.
 */
function enclosedEntries(): Plugin {
  return {
    name: 'enclosed-entries',
    renderChunk(code, { isEntry, fileName }) {
      // What a page imports is a module by its nature.
      if (!isEntry || fileName === 'languages.js') return undefined;
      if (/^import\b(?!\()|^export\b|import\.meta/m.test(code)) {
        this.error(`${fileName} would not run as a classic script.`);
      }
      const enclosed = new MagicString(code).prepend('(()=>{').append('})();\n');
      // A chunk is fetched for what it does: nobody asks for its namespace.
      enclosed.replaceAll(/\.then\(\(n\) => n\.\w\)/g, '');
      return { code: enclosed.toString(), map: enclosed.generateMap({ hires: 'boundary' }) };
    },
  };
}

/** Makes sure that no chunk needs one in a folder below its own, which would not be asked for anew with it. */
function nothingBelow(): Plugin {
  return {
    name: 'nothing-below',
    generateBundle(_, files) {
      for (const file of Object.values(files)) {
        if (file.type !== 'chunk' || file.isEntry) continue;
        const below = file.imports.find(
          (path) => dirname(path).length > dirname(file.fileName).length,
        );
        if (below) this.error(`${file.fileName} imports ${below}, which lies in a folder below.`);
      }
    },
  };
}

/** What pages link to, or put into a frame, as it is. */
function copyAsIs(): Plugin {
  const from = join(import.meta.dirname, 'src');
  const to = join(import.meta.dirname, OUT);
  return {
    name: 'copy-as-is',
    writeBundle() {
      mkdirSync(join(to, 'themes'), { recursive: true });
      for (const file of globSync('{reserve,themes/*}.css', { cwd: from })) {
        copyFileSync(join(from, file), join(to, file));
      }
      for (const file of ['frame.html', 'frame.css']) {
        copyFileSync(join(from, 'frame', file), join(to, file));
      }
    },
  };
}
