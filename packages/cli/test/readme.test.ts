import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answer271 } from '../../core/test/x12-answer.ts';
import { COMMANDS } from '../src/commands.ts';
import { folderOf, IN_NETWORK, priceBook, runShell } from './run-forecost.ts';

const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const [request = ''] = blocks('json');
const examples = blocks('console').map((block) => {
  const [first = '', ...output] = block.split('\n');
  return { line: first.replace('$ ', ''), said: output.join('\n') };
});

const ANSWER = answer271([
  'EB*1**30**PPO',
  'DTP*346*D8*20260101',
  'EB*C*IND*30***25*500*****Y',
  'EB*C*IND*30***29*110*****Y',
  'EB*G*IND*30***25*99999.99*****Y',
  'EB*A**30***27**.15****Y',
]);

describe('README.md', () => {
  it.each(examples)('shows what happens: $line', async ({ line, said }) => {
    const folder = await folderOf({
      'price-book.json': priceBook(IN_NETWORK),
      'request.json': request,
      'answer.271': ANSWER,
    });

    const { output, notes } = await runShell(folder, line);

    expect(output + notes).toBe(said);
  });

  it.each(COMMANDS.map(({ name }) => name))('names forecost %s', (name) => {
    expect(README).toContain(`| \`forecost ${name}`);
  });
});

function blocks(language: string): string[] {
  const pattern = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g');
  return [...README.matchAll(pattern)].map(([, block = '']) => block);
}
