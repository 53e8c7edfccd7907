/**
 * What Chromium tells assistive technology of a page, as lines that can be read and compared.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TestRunnerConfig } from '@web/test-runner';
import { ChromeLauncher } from '@web/test-runner-chrome';

type Plugin = NonNullable<TestRunnerConfig['plugins']>[number];

/** A node of Chrome's accessibility tree, as the DevTools protocol has it. */
interface Node {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
  readonly childIds?: readonly string[];
}

const TREES = join(import.meta.dirname, 'trees');

/** What is said of a control beside its name. */
const SAID = ['level', 'checked', 'expanded', 'selected', 'required', 'invalid', 'live', 'atomic'];

/** Nodes without a meaning of their own. */
const SILENT = new Set(['generic', 'none', 'RootWebArea', 'LabelText', 'LineBreak', 'ListMarker']);

/** The estimate said aloud, which `announcements.test.ts` is about. */
const ANNOUNCED = /^ *text "Estimate: \$/;

/** Browsers make these themselves, each in its own way. */
const CLOSED = new Set(['StaticText', 'combobox', 'Date', 'textbox']);

/**
 * The command `accessibility-tree`: the tree of the page now, and that accepted last under the
 * name in the payload. With FORECOST_ACCEPT=1 the tree of now is accepted.
 */
export function accessibilityTreePlugin(): Plugin {
  return {
    name: 'accessibility-tree',
    async executeCommand({ command, payload, session }) {
      if (command !== 'accessibility-tree') return undefined;
      if (!(session.browser instanceof ChromeLauncher)) throw new Error('Chromium only.');
      const client = await session.browser.getPage(session.id).createCDPSession();
      const { nodes } = await client.send('Accessibility.getFullAXTree');
      await client.detach();
      const tree = print(nodes as unknown as readonly Node[]);
      const file = join(TREES, `${String(payload).replaceAll(/[^a-z]+/gi, '-')}.txt`);
      if (process.env['FORECOST_ACCEPT'] === '1') {
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, tree);
      }
      return { tree, accepted: existsSync(file) ? readFileSync(file, 'utf8') : 'none yet' };
    },
  };
}

function print(nodes: readonly Node[]): string {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const visit = (node: Node, depth: number, around = ''): void => {
    const role = String(node.role?.value ?? 'none');
    const name = text(node.name);
    // What a node says with its name needs no line of its own.
    if (role === 'InlineTextBox' || (role === 'StaticText' && name === around)) return;
    const isSilent = node.ignored || SILENT.has(role);
    if (!isSilent) lines.push(`${'  '.repeat(depth)}${describe(node, role)}`);
    if (CLOSED.has(role) && !node.childIds?.some((id) => byId.get(id)?.role?.value === 'listbox')) {
      return;
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) visit(child, isSilent ? depth : depth + 1, isSilent ? around : name);
    }
  };
  const [root] = nodes;
  if (root) visit(root, 0);
  // What is announced comes after a pause: how fast the machine is decides if it is there by now.
  return `${lines.filter((line) => !ANNOUNCED.test(line)).join('\n')}\n`;
}

function describe(node: Node, role: string): string {
  const name = text(node.name);
  if (role === 'StaticText') return `text ${JSON.stringify(name)}`;
  const said = (node.properties ?? [])
    .filter((property) => SAID.includes(property.name))
    .map((property) => [property.name, String(property.value.value)] as const)
    .filter(([, value]) => value !== 'false')
    .map(([property, value]) => (value === 'true' ? property : `${property}=${value}`))
    .toSorted();
  const value = role === 'textbox' || role === 'combobox' ? text(node.value) : '';
  const description = text(node.description);
  return [
    role,
    name && JSON.stringify(name),
    value && `value=${JSON.stringify(value)}`,
    ...said,
    description && `described as ${JSON.stringify(description)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** The page's own address is another each time. */
function text(value: { readonly value?: unknown } | undefined): string {
  return String(value?.value ?? '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^http[^#]*#/, '#')
    .trim();
}
