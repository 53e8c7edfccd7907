/**
 * Writes what editors and type checkers want to know of the elements into `dist/editor/`: custom
 * data of VS Code, web-types of JetBrains, and types of the tags in JSX.
 *
 * Runs in packages/elements, because one of the tools takes its name and version from the
 * package.json of the working directory.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { readManifest } from './elements-manifest.ts';

/** The whole manifest as each tool types it. */
type ForTools = Parameters<typeof generateVsCodeCustomElementData>[0] &
  Parameters<typeof generateJetBrainsWebTypes>[0] &
  Parameters<typeof generateJsxTypes>[0];

const root = join(import.meta.dirname, '..');
const options = { outdir: 'dist/editor', hideLogs: true };
// Custom properties have a file of their own.
const brief = { ...options, hideCssPropertiesDocs: true };

rmSync(options.outdir, { recursive: true, force: true });
mkdirSync(options.outdir, { recursive: true });
generateVsCodeCustomElementData(taggedOnly(), brief);
generateJetBrainsWebTypes(taggedOnly(), { ...brief, packageJson: false });
generateJsxTypes(withoutGlobalAttributes(taggedOnly()), {
  ...options,
  fileName: 'jsx.d.ts',
  componentTypePath: (_, tag = '') => `@forecost/elements/${tag.slice('fc-'.length)}`,
});
mendTypes(join(options.outdir, 'jsx.d.ts'));

/**
 * A custom property without a default is said to have the default `undefined`, and a `ref` to take no
 * object, which `useRef` of React and Preact makes.
 */
function mendTypes(path: string): void {
  const types = readFileSync(path, 'utf8')
    .replaceAll(' (default: `undefined`)', '')
    .replace(
      'ref?: (T | ((e: T) => void))',
      'ref?: (T | ((e: T) => void) | { current: T | null })',
    );
  writeFileSync(path, types);
}

/** What can be written on a page, so no base class; read anew, as each tool changes what it is given. */
function taggedOnly(): ForTools {
  const manifest = readManifest(root);
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations.filter(({ tagName }) => tagName !== undefined),
  }));
  return { ...manifest, modules } as unknown as ForTools;
}

/** Types of tags in JSX have those of every element already, which are no properties of ours. */
function withoutGlobalAttributes(manifest: ForTools): ForTools {
  for (const { declarations } of manifest.modules) {
    for (const declaration of declarations as { attributes?: { fieldName?: string }[] }[]) {
      declaration.attributes = declaration.attributes?.filter(({ fieldName }) => fieldName) ?? [];
    }
  }
  return manifest;
}
