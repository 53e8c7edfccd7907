import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES = join(import.meta.dirname, 'node_modules');
const CDN = join(import.meta.dirname, '..', '..', 'packages', 'elements', 'dist', 'cdn');

/** A widget as its own documentation embeds it. */
export interface Contestant {
  readonly name: string;
  readonly version: string;
  /** What stands in the head beside the script, and where the widget goes. */
  readonly head?: string;
  readonly body: string;
  /** Path of the script, and whether it is a module. */
  readonly script: string;
  readonly module?: boolean;
  readonly attributes?: string;
  /** What is bundled into the script, where the package has no file for a script tag. */
  readonly bundle?: string;
  /** Folders or files that answer paths. */
  readonly files: Readonly<Record<string, string>>;
  /** Runs on the page; true once a reader can use the widget. */
  readonly usable: string;
  /** Where the widget is, for how its parts look. */
  readonly host: string;
  /** What is put on the page and taken off again and again, where the widget is an element. */
  readonly mount?: string;
}

function versionOf(name: string): string {
  const text = readFileSync(join(MODULES, name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

const form = (prefix: string) => `<form id="widget">
  <${prefix}-input label="Name"></${prefix}-input>
  <${prefix}-select label="Plan"><${prefix}-option value="a">PPO</${prefix}-option><${prefix}-option value="b">HMO</${prefix}-option></${prefix}-select>
  <${prefix}-radio-group label="Pay"><${prefix}-radio value="1">Myself</${prefix}-radio><${prefix}-radio value="2">Insurance</${prefix}-radio></${prefix}-radio-group>
  <${prefix}-textarea label="Reason"></${prefix}-textarea>
  <${prefix}-checkbox>You may call me</${prefix}-checkbox>
  <${prefix}-button>Send</${prefix}-button></form>`;
const PARTS = [
  'button',
  'checkbox',
  'input',
  'option',
  'radio',
  'radio-group',
  'select',
  'textarea',
];
const shadow = (tag: string, inside: string) =>
  `document.querySelector('${tag}')?.shadowRoot?.querySelector('${inside}')`;

const ours = `<fc-cost-calculator></fc-cost-calculator><fc-insurance-checker></fc-insurance-checker>
  <fc-callback-form endpoint="/calls"></fc-callback-form>`;

/** Ours first, then the others in the order of their names. */
export const CONTESTANTS: readonly Contestant[] = [
  {
    name: 'Forecost, all three elements',
    version: 'this tree',
    head: '<link rel="stylesheet" href="/forecost/reserve.css">',
    body: `<div id="widget">${ours}</div>`,
    script: '/forecost/forecost.js',
    module: true,
    attributes: 'data-book="/price-book.json"',
    files: { '/forecost/': CDN },
    usable: ['fc-cost-calculator', 'fc-insurance-checker', 'fc-callback-form']
      .map((tag) => shadow(tag, '[part~=base]'))
      .join(' && '),
    host: '#widget',
    mount: ours.replaceAll('></fc', ' src="/price-book.json"></fc'),
  },
  {
    name: 'ALTCHA',
    version: versionOf('altcha'),
    body: '<div id="widget"><altcha-widget challenge="/challenge"></altcha-widget></div>',
    script: '/altcha/main/altcha.min.js',
    module: true,
    files: { '/altcha/': join(MODULES, 'altcha', 'dist') },
    usable: "document.querySelector('altcha-widget input')",
    host: '#widget',
    mount: '<altcha-widget challenge="/challenge"></altcha-widget>',
  },
  {
    name: 'Cal embed, without its frame',
    version: versionOf('@calcom/embed-core'),
    head: `<script src="/queue.js"></script>`,
    body: '<div id="widget"></div>',
    script: '/cal/embed.js',
    files: { '/cal/': join(MODULES, '@calcom', 'embed-core', 'dist', 'embed') },
    usable: "document.querySelector('#widget cal-inline, #widget iframe')",
    host: '#widget',
  },
  {
    name: 'giscus, without its frame',
    version: versionOf('giscus'),
    body: '<div id="widget"><giscus-widget repo="a/b" mapping="pathname"></giscus-widget></div>',
    script: '/bundle/giscus.js',
    module: true,
    bundle: "import 'giscus';",
    files: {},
    usable: shadow('giscus-widget', 'iframe'),
    host: '#widget',
    mount: '<giscus-widget repo="a/b" mapping="pathname"></giscus-widget>',
  },
  {
    name: 'Klaro',
    version: versionOf('klaro'),
    head: '<script src="/klaro-config.js"></script>',
    body: '<div id="widget"></div>',
    script: '/klaro/klaro.js',
    files: { '/klaro/': join(MODULES, 'klaro', 'dist') },
    usable: "document.querySelector('.klaro button')",
    host: '.klaro .cookie-notice, .klaro .cookie-modal',
  },
  {
    name: 'Shoelace, a form of eight elements',
    version: versionOf('@shoelace-style/shoelace'),
    head: '<link rel="stylesheet" href="/shoelace/themes/light.css">',
    body: form('sl'),
    script: '/bundle/shoelace.js',
    module: true,
    bundle: PARTS.map(
      (part) => `import '@shoelace-style/shoelace/dist/components/${part}/${part}.js';`,
    ).join(''),
    files: { '/shoelace/': join(MODULES, '@shoelace-style', 'shoelace', 'dist') },
    usable: `${shadow('sl-input', 'input')} && ${shadow('sl-select', '[part~=combobox]')}`,
    host: '#widget',
    mount: form('sl'),
  },
  {
    name: 'Typeform embed, without its frame',
    version: versionOf('@typeform/embed'),
    head: '<link rel="stylesheet" href="/typeform/css/widget.css">',
    body: '<div id="widget"><div data-tf-widget="moe6aa"></div></div>',
    script: '/typeform/embed.js',
    files: { '/typeform/': join(MODULES, '@typeform', 'embed', 'build') },
    usable: "document.querySelector('#widget iframe')",
    host: '#widget',
  },
  {
    name: 'Web Awesome, a form of eight elements',
    version: versionOf('@awesome.me/webawesome'),
    head: '<link rel="stylesheet" href="/webawesome/styles/themes/default.css">',
    body: form('wa'),
    script: '/bundle/webawesome.js',
    module: true,
    bundle: PARTS.map(
      (part) => `import '@awesome.me/webawesome/dist/components/${part}/${part}.js';`,
    ).join(''),
    files: { '/webawesome/': join(MODULES, '@awesome.me', 'webawesome', 'dist') },
    usable: `${shadow('wa-input', 'input')} && ${shadow('wa-select', '[part~=combobox]')}`,
    host: '#widget',
    mount: form('wa'),
  },
];
