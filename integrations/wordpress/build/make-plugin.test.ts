import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { releasePaths } from '../../../.ci/release.ts';
import { unzip } from '../test/unzip.ts';
import { makePlugin } from './make-plugin.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const { manifest, upload } = releasePaths(ROOT);
const folder = mkdtempSync(join(tmpdir(), 'forecost-plugin-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = makePlugin(ROOT, folder);
const files = unzip(readFileSync(path));
const text = (name: string): string => files.get(`forecost/${name}`)?.toString('utf8') ?? '';

describe('the plugin’s zip', () => {
  it('is named by its version, and has one folder', () => {
    expect(path).toBe(join(folder, `forecost-wordpress-${manifest.version}.zip`));
    expect([...files.keys()].filter((name) => !name.startsWith('forecost/'))).toEqual([]);
  });

  it('is the same, byte for byte, each time it is made', () => {
    const first = readFileSync(path);
    expect(readFileSync(makePlugin(ROOT, folder)).equals(first)).toBe(true);
  });

  it('says its version wherever WordPress looks for it', () => {
    expect(text('forecost.php')).toContain(` * Version:           ${manifest.version}\n`);
    expect(text('readme.txt')).toContain(`\nStable tag: ${manifest.version}\n`);
    expect([...files.values()].filter((content) => content.includes('{{'))).toEqual([]);
  });

  it('brings every script and style of the release, unchanged, with the licenses', () => {
    const { files: released } = JSON.parse(readFileSync(join(upload, 'manifest.json'), 'utf8')) as {
      readonly files: Readonly<Record<string, unknown>>;
    };
    const needed = Object.keys(released).filter((name) => /\.(js|css)$|LICENSE/.test(name));
    for (const name of needed) {
      const brought = files.get(`forecost/elements/${manifest.version}/${name}`);
      expect(`${name} ${brought?.equals(readFileSync(join(upload, name)))}`).toBe(`${name} true`);
    }
    expect(needed).toContain('THIRD-PARTY-LICENSES.md');
    expect(text('LICENSE')).toContain('MIT License');
  });

  it('names no other server that a page would ask', () => {
    const code = [...files].filter(([name]) => /\.(php|js|css)$/.test(name));
    const asked = code.flatMap(([name, content]) =>
      [
        ...content
          .toString('utf8')
          .matchAll(/(?:src|href|url\(|fetch\(|import\()["'`(= ]*(https?:)?\/\/[^"'`) ]+/g),
      ].map(([found]) => `${name}: ${found}`),
    );
    expect(asked).toEqual([]);
  });
});
