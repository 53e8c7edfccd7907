/**
 * Finds what elements offer to a page and nobody has described.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ElementDeclaration, elementsOf, type Manifest } from './elements-manifest.ts';

const KINDS = ['attributes', 'events', 'slots', 'cssParts', 'cssProperties', 'members'] as const;
const CONTRACT = 'docs/embedding.md';
const MOST_PROPERTIES = 24;

/**
 * Returns one sentence for each attribute, event, slot, part, property and custom property without
 * a description, for each that the contract page does not name, and for each custom property that
 * styles read and the manifest lacks, or the other way round.
 */
export function undocumented(root: string, manifest: Manifest): string[] {
  const elements = elementsOf(manifest);
  if (elements.length === 0) return ['The manifest describes no element.'];
  const contract = readFileSync(join(root, CONTRACT), 'utf8');
  const documented = new Set(elements.flatMap((own) => namesOf(own, 'cssProperties')));
  const used = propertiesInStyles(root);
  return [
    ...elements.flatMap(undescribed),
    ...elements.flatMap((own) => unnamed(own, contract)),
    ...[...used]
      .filter((name) => !documented.has(name))
      .map((name) => `${name} is read by a style: describe it with @cssproperty.`),
    ...[...documented]
      .filter((name) => !used.has(name))
      .map((name) => `${name} is described and no style reads it: remove the @cssproperty.`),
    ...(documented.size > MOST_PROPERTIES
      ? [`${documented.size} custom properties are too many: at most ${MOST_PROPERTIES}.`]
      : []),
  ];
}

function undescribed(element: ElementDeclaration): string[] {
  const missing = KINDS.flatMap((kind) =>
    (element[kind] ?? [])
      .filter(({ description }) => !description?.trim())
      .map(({ name }) => `${kind} "${name}"`),
  );
  if (!element.summary) missing.push('a summary (@summary)');
  if ((element.slots ?? []).length === 0) missing.push('its slot (@slot)');
  return missing.map((what) => `<${element.tagName}> lacks a description of ${what}.`);
}

function unnamed(element: ElementDeclaration, contract: string): string[] {
  return (['attributes', 'events', 'cssParts', 'cssProperties'] as const)
    .flatMap((kind) => namesOf(element, kind))
    .filter((name) => !contract.includes(`\`${name}\``))
    .map((name) => `${CONTRACT} does not name \`${name}\` of <${element.tagName}>.`);
}

function namesOf(element: ElementDeclaration, kind: (typeof KINDS)[number]): string[] {
  return (element[kind] ?? []).map(({ name }) => name);
}

function propertiesInStyles(root: string): Set<string> {
  const files = globSync('packages/elements/src/**/*.ts', { cwd: root });
  const sources = files.map((file) => readFileSync(join(root, file), 'utf8'));
  return new Set(sources.flatMap((source) => source.match(/(?<=var\()--fc-[\w-]+/g) ?? []));
}
