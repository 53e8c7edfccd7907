import { copyFileSync, globSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Copies what pages link to, or put into a frame, as it is. */
export function copyAsIs(from: string, to: string): Plugin {
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
