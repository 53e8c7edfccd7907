/**
 * Writes the React wrappers of the elements from their manifest.
 */
import { type ElementDeclaration, elementsOf, type Manifest } from './elements-manifest.ts';

/** Returns the sources of the wrappers by path within packages/elements. */
export function reactWrappers(manifest: Manifest): Map<string, string> {
  return new Map(
    elementsOf(manifest).map((element) => [
      `src/react/${element.tagName.slice('fc-'.length)}.ts`,
      wrapper(element),
    ]),
  );
}

function wrapper({ name, tagName, summary = '', events = [] }: ElementDeclaration): string {
  const stem = tagName.slice('fc-'.length);
  const handlers = events.map(
    (event) => `    /** ${event.description} */
    ${handlerName(event.name)}: '${event.name}' as EventName<${event.type?.text ?? 'Event'}>,`,
  );
  const details = events.flatMap(
    ({ type }) => /^CustomEvent<(\w+)>$/.exec(type?.text ?? '')?.[1] ?? [],
  );
  return `'use client';

// Written by \`pnpm manifest\` from custom-elements.json: change the element, not this file.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../define/define.ts';
${details.map((detail) => `import type { ${detail} } from '../index.ts';\n`).join('')}import { ${name} as ${name}Element } from '../${stem}/${stem}.ts';

define('${tagName}', ${name}Element);

/** ${summary.split('\n')[0]} */
export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: ${name}Element,
  displayName: '${name}',
  events: {
${handlers.join('\n')}
  },
});
`;
}

/** `fc-callback-submit` is handled by `onFcCallbackSubmit`: React has an `onError` of its own. */
function handlerName(event: string): string {
  const words = event.split('-');
  return `on${words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
