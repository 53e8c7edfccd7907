import { keyOf, type PluginString } from './strings.ts';

/** The template that translators start from. The same texts make the same file any day. */
export function writeTemplate(strings: readonly PluginString[]): string {
  const header = entry(
    '',
    'Project-Id-Version: Forecost\\nContent-Type: text/plain; charset=UTF-8\\n',
  );
  const entries = strings.map(({ text, context, comment, file }) =>
    [
      ...(comment === undefined ? [] : [`#. ${comment}`]),
      `#: ${file}`,
      ...(context === undefined ? [] : [`msgctxt "${escape(context)}"`]),
      entry(escape(text), ''),
    ].join('\n'),
  );
  return `${[header, ...entries].join('\n\n')}\n`;
}

/**
 * Reads a file of translations: translated text by key, without those that are empty.
 *
 * Each text stands on one line, as this project writes them.
 */
export function readTranslations(po: string): ReadonlyMap<string, string> {
  const found = po.matchAll(
    /^(?:msgctxt "(?<context>.*)"\n)?msgid "(?<text>.+)"\nmsgstr "(?<translated>.+)"$/gm,
  );
  return new Map(
    [...found].map(({ groups }) => {
      const { context, text = '', translated = '' } = groups ?? {};
      const key = keyOf({
        text: unescape(text),
        ...(context === undefined ? {} : { context: unescape(context) }),
      });
      return [key, unescape(translated)];
    }),
  );
}

/** Writes translations as WordPress 6.5 and later load them: a PHP file that returns an array. */
export function writePhp(translations: ReadonlyMap<string, string>, language: string): string {
  const messages = [...translations].map(([key, text]) => `${quote(key)} => ${quote(text)},`);
  return `<?php
return array(
'domain' => 'forecost',
'language' => ${quote(language)},
'plural-forms' => 'nplurals=2; plural=(n != 1);',
'messages' => array(
${messages.join('\n')}
),
);
`;
}

function entry(id: string, translated: string): string {
  return `msgid "${id}"\nmsgstr "${translated}"`;
}

function escape(text: string): string {
  return text.replaceAll(/["\\]/g, '\\$&');
}

function unescape(text: string): string {
  return text.replaceAll(/\\(["\\])/g, '$1');
}

/** A PHP string in single quotes; nothing but these two characters means anything within. */
function quote(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
