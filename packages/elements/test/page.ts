import 'axe-core';
import type Axe from 'axe-core';
import { expect } from 'chai';

export * from './drive.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails unless axe finds nothing against WCAG 2.2 AA and its best practices. */
export async function expectAccessible(element: Element): Promise<void> {
  const { axe } = globalThis as unknown as { axe: typeof Axe };
  const { violations } = await axe.run(element, {
    runOnly: WCAG,
    rules: { region: { enabled: false } },
  });
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
  expect(found).to.deep.equal([]);
}

/** Records what is written to the console while a test runs. */
export function recordConsole(): {
  readonly warnings: string[];
  readonly errors: string[];
  stop(): void;
} {
  const { warn, error } = console;
  const warnings: string[] = [];
  const errors: string[] = [];
  console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
  console.error = (...words: unknown[]) => errors.push(words.join(' '));
  return {
    warnings,
    errors,
    stop() {
      console.warn = warn;
      console.error = error;
    },
  };
}
