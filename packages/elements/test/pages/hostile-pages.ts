/**
 * Pages that break what is on them: style sheets, scripts and settings of real sites, after which every
 * element has to be as large, as legible and as right as on a plain page.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const packages = createRequire(import.meta.url);
const read = (path: string) => readFileSync(packages.resolve(path), 'utf8');

/** Prototype 1.7, whose parts npm has as modules for Node. */
const PROTOTYPE_JS = `const parts = {}; const require = (path) => {
  const name = path.slice(2), module = { exports: {} };
  if (parts[name]) { const part = parts[name]; parts[name] = undefined; part(module, module.exports, require); made[name] = module.exports; }
  return made[name];
}, made = {};
${readdirSync(join(packages.resolve('prototype'), '..'))
  .filter((file) => /^[A-Z]\w+\.js$/.test(file))
  .map((file) => {
    const code = read(`prototype/lib/${file}`);
    return `parts.${file.slice(0, -3)} = function (module, exports, require) { ${code}\n};`;
  })
  .join('\n')}
require('./Hash'), require('./Number'), require('./Range'), require('./PeriodicalExecuter');`;

/** What a price book, a plan or a request may leave out: members that core's types mark with \`?\`. */
const OPTIONAL = [
  ...new Set(
    sourcesUnder(join(import.meta.dirname, '../../../core/src')).flatMap((source) =>
      Array.from(source.matchAll(/^\s+readonly (\w+)\?:/gm), ([, name = '']) => name),
    ),
  ),
];

/** Keeps every page's column equally wide, and its font the same: both are the page's by design. */
export const COLUMN = `<style>
  html body main#main.column { all: initial; display: block; position: absolute; left: 0; top: 0; width: 640px; }
  main#main.column { --fc-font-family: sans-serif; --fc-heading-font-family: sans-serif; }
</style>`;

/** A page around the elements. */
export interface HostilePage {
  readonly head?: string;
  readonly doctype?: string;
  readonly html?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Lines may break elsewhere, as letters of another size are not exactly proportional. */
  readonly reflows?: boolean;
  /** Has a service worker, which answers first. */
  readonly isServed?: boolean;
}

const style = (css: string) => ({ head: `<style>${css}</style>` });
export const script = (...sources: string[]) => ({
  head: sources
    .map((source) => `<script>${source.replaceAll('</script', '<\\/script')}</script>`)
    .join(''),
});

/** Pages by what is odd about them. */
export const PAGES: Readonly<Record<string, HostilePage>> = {
  'whose root has 62.5 % of the text size': style(
    'html { font-size: 62.5% } body { font-size: 1.6rem }',
  ),
  'whose * rules are !important': style(
    `* { font-size: 10px !important; line-height: 3 !important; letter-spacing: .3em !important;
      color: red !important; text-transform: uppercase !important; text-align: center !important;
      box-sizing: content-box !important; float: none !important; list-style: square !important }
    label { display: none !important } input, button, select { border: 5px solid red !important; height: 9px !important }`,
  ),
  'with Tailwind’s preflight': style(read('tailwindcss/preflight.css')),
  'with Bootstrap': {
    head: `<style>${read('bootstrap/dist/css/bootstrap.min.css')}</style>`,
    body: 'class="container text-center fs-1"',
  },
  'with the rules of a WordPress theme': style(
    `:root { --global--font-size-base: 1.25rem } body { font-size: 1.25rem; line-height: 1.7; -webkit-font-smoothing: antialiased }
    .entry-content p { line-height: 2; word-spacing: .2em }
    input[type=text], input[type=tel], textarea, select { border: 3px solid #39414d; border-radius: 0; padding: 10px; width: 100% }
    button, .button { border: 3px solid transparent; padding: 15px 30px; background: #28303d; font-size: 1.25rem; line-height: 1.5 }
    h1, h2, h3 { font-weight: 100; letter-spacing: .5px; line-height: 1.3 } fieldset { display: grid; border-color: #28303d; padding: 25px }
    legend { font-size: 1.5rem } a { text-decoration: underline dotted } details summary { list-style: none }`,
  ),
  'of a page builder': style(
    `#et-boc .et-l *, .et_pb_module * { font-size: 14px !important } body * { transition: all .4s ease !important; word-break: break-all }
    input, select, textarea { -webkit-appearance: none; background: #eee !important; padding: 16px !important; text-indent: 9px }
    svg, img, input { max-width: 50px !important } ul, ol { padding: 0 0 23px 1em !important; line-height: 26px !important }
    p { padding-bottom: 1em !important } h2 { padding-bottom: 10px !important; font-size: 26px !important }`,
  ),
  // Boxes are mirrored there, which the tests of layout measure.
  'written from right to left': { html: 'dir="rtl"', reflows: true },
  'in quirks mode': { doctype: '' },
  'that is zoomed': { ...style('html { zoom: 2 }'), reflows: true },
  'in vertical writing with odd spacing': style(
    'body { word-spacing: 9px; text-indent: 40px; white-space: pre; tab-size: 9; hyphens: auto }',
  ),
  'whose scripts extend every prototype': script(
    `for (const type of [Array, String, Function, Element, Node, Event, Promise, Map]) {
      for (const name of ['each', 'last', 'first', 'clone', 'extend', 'isEmpty', 'toQueryString', 'inspect', 'invoke', 'pluck', 'include', 'count', 'format']) {
        type.prototype[name] ??= function () { return 'polluted' };
      }
    }
    Object.prototype.each = Object.prototype.clone = Object.prototype.extend = function () {};
    Array.prototype.toJSON = Object.prototype.toJSON = undefined; Element.prototype.hide = Element.prototype.show = function () {};
    window.h = window.html = window.css = window.lit = window.process = window.global = window.define = window.exports = 1;
    // As that of Date.js, which answers with a date, a day off east of Greenwich, or with nothing.
    Date.parse = () => null;`,
  ),
  'whose every object has members that price books and plans may leave out': script(
    `for (const name of ${JSON.stringify([...OPTIONAL, 'name', 'price', 'services', 'default', 'low', 'high', 'en', 'each'])}) Object.prototype[name] = function () {};`,
  ),
  'whose every object has figures and words where price books and plans may have none': script(
    `for (const name of ${JSON.stringify(OPTIONAL)}) Object.prototype[name] = 7;
    Object.prototype.name = Object.prototype.note = Object.prototype.en = 'Name'; Object.prototype.default = { copay: 1 };`,
  ),
  'whose lists and texts write themselves as JSON': script(
    `for (const type of [Array, String, Number, Boolean]) type.prototype.toJSON = function () { return 'JSON of its own' };
    Object.prototype.toJSONString = function () { return '' };`,
  ),
  'with Prototype': script(PROTOTYPE_JS),
  'with MooTools': script(read('mootools/lib/mootools-core-1.5.2-server.js')),
  'with Zone.js': script(
    readFileSync(join(packages.resolve('zone.js'), '..', 'zone.umd.js'), 'utf8'),
  ),
  'whose JSON and fetch are polyfills': script(
    'JSON = undefined; fetch = undefined; delete globalThis.Headers; delete globalThis.Response',
    read('json3/lib/json3.js'),
    read('whatwg-fetch/dist/fetch.umd.js'),
  ),
  'whose Promise, Map, Set and methods of lists are those of core-js': script(
    `for (const name of ['Promise', 'Map', 'Set', 'WeakMap', 'WeakSet', 'URL', 'URLSearchParams', 'structuredClone']) delete globalThis[name];
    for (const name of ['from', 'of']) delete Array[name];
    for (const name of ['at', 'find', 'findLast', 'flat', 'flatMap', 'includes', 'entries', 'keys', 'toSorted', 'toReversed', 'with', 'reduce']) delete Array.prototype[name];
    for (const name of ['assign', 'entries', 'fromEntries', 'hasOwn', 'values', 'groupBy']) delete Object[name];
    for (const name of ['at', 'matchAll', 'padStart', 'replaceAll', 'startsWith']) delete String.prototype[name];`,
    read('core-js-bundle/minified.js'),
  ),
  'in a browser of 2022': script(
    `for (const [type, names] of [
      [Array, ['toSorted', 'toReversed', 'toSpliced', 'with', 'findLast', 'findLastIndex']],
      [Set, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
      [Iterator, Object.getOwnPropertyNames(Iterator.prototype).filter((name) => name !== 'constructor')],
      [String, ['isWellFormed', 'toWellFormed']],
      [Element, ['checkVisibility', 'setHTMLUnsafe']],
    ]) for (const name of names) delete type.prototype[name];
    for (const [type, names] of [
      [Array, ['fromAsync']], [Object, ['groupBy']], [Map, ['groupBy']], [URL, ['canParse', 'parse']],
      [Promise, ['withResolvers', 'try']], [AbortSignal, ['any']], [RegExp, ['escape']],
      [globalThis, ['Iterator', 'scheduler']],
    ]) for (const name of names) delete type[name];`,
  ),
  'with old polyfills': script(
    read('es6-shim/es6-shim.min.js'),
    `${read('sugar/dist/sugar.min.js')};Sugar.extend()`,
    read('@webcomponents/webcomponentsjs/webcomponents-bundle.js'),
  ),
  'that forces the polyfill of custom elements': script(
    'customElements.forcePolyfill = true',
    read('@webcomponents/custom-elements/custom-elements.min.js'),
  ),
  'that has frozen its registry and its prototypes': script(
    `for (const one of [customElements, CustomElementRegistry.prototype, Object.prototype, Array.prototype, Element.prototype, HTMLElement.prototype, Document.prototype]) Object.freeze(one);`,
  ),
  'with AMD and CommonJS': script(
    'window.define = function () { throw Error("AMD") }; define.amd = {}; window.module = { exports: {} }; window.require = function () { throw Error("require") }',
  ),
  'that only reports what its policy forbids': {
    headers: {
      'content-security-policy-report-only':
        "default-src 'none'; require-trusted-types-for 'script'",
    },
  },
  'behind a service worker': { isServed: true },
};

/** Every TypeScript source of a folder and those in it, tests apart. */
function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
}
