import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

/**
 * Puts the loader and the frame's scripts into functions: a classic script that runs twice would
 * declare its names twice, which throws, and leave them to the page.
 */
export function enclosedEntries(): Plugin {
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
