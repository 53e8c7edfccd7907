import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text of the plugin that is translated. */
export interface PluginString {
  readonly text: string;
  /** Tells apart equal texts that mean different things, as WordPress does for blocks. */
  readonly context?: string;
  /** What a translator has to know. */
  readonly comment?: string;
  /** The file it stands in, relative to the plugin's folder. */
  readonly file: string;
}

/** What `block.json` translates, with the contexts WordPress looks its texts up by. */
const BLOCK_CONTEXTS = {
  title: 'block title',
  description: 'block description',
  keywords: 'block keyword',
} as const;

/** Finds the texts of the plugin in `folder`, each once, in the order of the files. */
export function findStrings(folder: string): PluginString[] {
  const files = globSync('**/*.{php,json}', { cwd: folder })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('languages/'))
    .toSorted((one, other) => (one < other ? -1 : 1));
  const found = new Map<string, PluginString>();
  for (const file of files) {
    const source = readFileSync(join(folder, file), 'utf8');
    for (const string of file.endsWith('.json') ? inBlock(source, file) : inPhp(source, file)) {
      const key = keyOf(string);
      if (!found.has(key)) found.set(key, string);
    }
  }
  return [...found.values()];
}

/** The key of a text in WordPress' translation files. */
export function keyOf({ text, context }: Pick<PluginString, 'text' | 'context'>): string {
  return context === undefined ? text : `${context}\u0004${text}`;
}

function inPhp(source: string, file: string): PluginString[] {
  const header = /^ \* Description: +(.*)$/m.exec(source)?.[1];
  const calls = source.matchAll(
    /(?:\/\* translators: (?<comment>.*?) \*\/\s*[^;]*?)?\b(?:esc_html|esc_attr)?__\( '(?<text>(?:\\.|[^'\\])*)', 'forecost' \)/g,
  );
  return [
    ...(header === undefined ? [] : [{ text: header, comment: 'Plugin description', file }]),
    ...[...calls].map(({ groups }) => ({
      text: (groups?.['text'] ?? '').replaceAll(/\\(['\\])/g, '$1'),
      ...(groups?.['comment'] === undefined ? {} : { comment: groups['comment'] }),
      file,
    })),
  ];
}

function inBlock(source: string, file: string): PluginString[] {
  const block = JSON.parse(source) as Record<keyof typeof BLOCK_CONTEXTS, string | string[]>;
  return Object.entries(BLOCK_CONTEXTS).flatMap(([name, context]) =>
    [block[name as keyof typeof BLOCK_CONTEXTS]].flat().map((text) => ({ text, context, file })),
  );
}
