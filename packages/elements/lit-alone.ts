import { MagicString } from 'magic-string';
import type { Plugin } from 'vite';

/**
 * What is changed in Lit's modules: the file, what stands there, what takes its place.
 *
 * Each has a reason of its own. A list of versions, `Symbol.metadata` and `litPropertyMetadata` (only
 * decorators read it) are left in the page's globals, and the hooks for polyfills and hydration let
 * whatever a page has under those names into our elements. The policy's name is ours, because a page
 * with a Lit of its own may have allowed `lit-html` once, and not twice. Two messages to whoever writes
 * styles are cut short, as nobody who meets them here could do so.
 */
const CHANGES: readonly (readonly [file: string, from: string, to: string])[] = [
  ['lit-html/lit-html.js', 'createPolicy("lit-html",', 'createPolicy("forecost",'],
  [
    'lit-html/lit-html.js',
    'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'D=',
  ],
  // No template of ours is MathML.
  ['lit-html/lit-html.js', '3===i?"<math>":""', '""'],
  ['lit-html/lit-html.js', '3===i?"</math>":""', '""'],
  [
    'lit-element/lit-element.js',
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
  ['lit-element/lit-element.js', '(s.litElementVersions??=[]).push("4.2.2");', ''],
  [
    'reactive-element/reactive-element.js',
    'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;',
    '',
  ],
  [
    'reactive-element/reactive-element.js',
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  // No property of ours is reflected to its attribute.
  [
    'reactive-element/reactive-element.js',
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  [
    'reactive-element/reactive-element.js',
    'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),',
    '',
  ],
  [
    'reactive-element/reactive-element.js',
    ',!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t)',
    '',
  ],
  [
    'reactive-element/reactive-element.js',
    'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    '',
  ],
  ['reactive-element/reactive-element.js', 'c=a.trustedTypes,l=c?c.emptyScript:"",', ''],
  ['reactive-element/reactive-element.js', 'p=a.reactiveElementPolyfillSupport,', ''],
  [
    'reactive-element/reactive-element.js',
    ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")',
    '',
  ],
  [
    'reactive-element/css-tag.js',
    `throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    'throw Error("css: "+t)',
  ],
  [
    'reactive-element/css-tag.js',
    'throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.")',
    'throw Error("css")',
  ],
  ['reactive-element/css-tag.js', '(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&', ''],
];

/**
 * Makes the Lit of the CDN files keep to itself: it leaves nothing in the page's globals and takes
 * nothing from them. Fails the build where Lit has changed, so that nothing is left out unnoticed.
 */
export function litAlone(): Plugin {
  const undone = new Set(CHANGES);
  return {
    name: 'lit-alone',
    transform(code, id) {
      if (/\/elements\/src\/.*(\bmathml`|\breflect: true)/s.test(id + code)) {
        this.error(`${id} needs a part of Lit that lit-alone leaves out.`);
      }
      const edited = new MagicString(code);
      for (const change of CHANGES) {
        const [file, from, to] = change;
        if (!id.endsWith(`/${file}`) || !code.includes(from)) continue;
        undone.delete(change);
        edited.replace(from, to);
      }
      if (!edited.hasChanged()) return undefined;
      return { code: edited.toString(), map: edited.generateMap({ hires: 'boundary' }) };
    },
    buildEnd() {
      for (const [file, from] of undone) this.error(`${file} no longer has ${from}: see CHANGES.`);
    },
  };
}
