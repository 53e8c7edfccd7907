/**
 * Builds what a script tag loads into `dist/cdn/`: the loader, its chunks, `reserve.css` and the themes;
 * and a page for a frame.
 */
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { chunkName, folderOf, isShared, isSharedLater, nothingBelow } from './build/chunks.ts';
import { compileTemplates } from './build/compile-templates.ts';
import { copyAsIs } from './build/copy-as-is.ts';
import { enclosedEntries } from './build/enclosed-entries.ts';
import { fetchedQuoting } from './build/fetched-quoting.ts';
import { litAlone } from './build/lit-alone.ts';
import { ownCopies, pathOf } from './build/own-copies.ts';
import { sharedBeside } from './build/shared-beside.ts';
import { squeezeTemplates } from './build/squeeze-templates.ts';

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
    copyAsIs(join(import.meta.dirname, 'src'), join(import.meta.dirname, OUT)),
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
      // Constants of a file too, not only those it exports.
      optimization: { inlineConst: true },
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
        // Chromium reads a module as its server says, which may be as letters of Western Europe.
        charset: 'ascii',
        // Nobody looks at the tags of module namespaces.
        generatedCode: { symbols: false },
        // Copies, such as those of the validator, are of files that are there once.
        sourcemapPathTransform: pathOf,
        // Not every host and every tool that uploads keeps capitals apart.
        hashCharacters: 'hex',
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
