import { join } from 'node:path';
import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';
import { editClosely } from './edit-closely.ts';
import { CHANGES, READER } from './lit-changes.ts';

/** A change in one of Lit's modules: the file, what stands there, what takes its place. */
export type Change = readonly [file: string, from: string, to: string];

/** What our sources may not ask of Lit, because {@link CHANGES} takes it out. */
const LEFT_OUT =
  /\bmathml`|\b(attribute|reflect|state|noAccessor|useDefault): true|\b(converter|hasChanged):|\b[a-z]+[A-Z]\w*: \{( type: Boolean )?\}|type: (Number|Object|Array)\b|\b(addController|shouldUpdate|firstUpdated|noChange|renderBefore|finalizeStyles|getPropertyOptions|getPropertyDescriptor)\b|\bunsafeCSS\b|from 'lit\/|\bcss`[^`]*\$\{/;

/**
 * Makes the Lit of the CDN files keep to itself and to what our elements use: it leaves nothing in the
 * page's globals and takes nothing from them, and no visitor downloads what is never run. Fails the
 * build where Lit has changed or a source asks for what is left out, so that nothing goes unnoticed.
 */
export function litAlone(): Plugin {
  const undone = new Set(CHANGES);
  return {
    name: 'lit-alone',
    resolveId: (source) =>
      source === READER ? join(import.meta.dirname, '../src/template/read-template.ts') : undefined,
    transform(code, id) {
      if (/\/elements\/src\/(?!ssr|hydrate|react)/.test(id) && LEFT_OUT.test(code)) {
        this.error(`${id} needs a part of Lit that lit-alone leaves out.`);
      }
      const edited = new MagicString(code);
      for (const change of CHANGES) {
        const [file, from, to] = change;
        if (!id.endsWith(`/${file}`) || !code.includes(from)) continue;
        undone.delete(change);
        editClosely(edited, code.indexOf(from), from, to);
      }
      if (!edited.hasChanged()) return undefined;
      return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) };
    },
    buildEnd() {
      for (const [file, from] of undone) this.error(`${file} no longer has ${from}: see CHANGES.`);
    },
  };
}
