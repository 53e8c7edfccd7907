import type { Change } from './lit-alone.ts';

const TEMPLATES = 'lit-html/lit-html.js';
const PROPERTIES = 'reactive-element/reactive-element.js';
const STYLES = 'reactive-element/css-tag.js';
const ELEMENT = 'lit-element/lit-element.js';

/** What Lit asks for our reader of templates by. */
export const READER = 'forecost:read-template';

/** What is changed in Lit's modules, under the reason for it. */
export const CHANGES: readonly Change[] = [
  // A list of versions, `Symbol.metadata` and `litPropertyMetadata` (only decorators read it) are
  // left in the page's globals, and the hooks for polyfills and hydration let whatever a page has
  // under those names into our elements.
  [
    TEMPLATES,
    'B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");const D=',
    'D=',
  ],
  [
    ELEMENT,
    ',s.litElementHydrateSupport?.({LitElement:i});const o=s.litElementPolyfillSupport;o?.({LitElement:i});',
    ';',
  ],
  [ELEMENT, '(s.litElementVersions??=[]).push("4.2.2");', ''],
  [PROPERTIES, 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', ''],
  [
    PROPERTIES,
    'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    '',
  ],
  [PROPERTIES, ',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2")', ''],
  // Templates come as `compile-templates.ts` leaves them, and no parser of HTML has to read them.
  [
    TEMPLATES,
    'const t=globalThis,i=t=>t,s=t.trustedTypes,e=s?s.createPolicy("lit-html",{createHTML:t=>t}):void 0,h="$lit$",o=`lit$${Math.random().toFixed(9).slice(2)}$`,n="?"+o,r=`<${n}>`,',
    `import{readTemplate as N}from"${READER}";const `,
  ],
  [
    TEMPLATES,
    ',f="[ \\t\\n\\f\\r]",v=/<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))/g,_=/-->/g,m=/>/g,p=RegExp(`>|${f}(?:([^\\\\s"\'>=/]+)(${f}*=${f}*(?:[^ \\t\\n\\f\\r"\'\\`<>=]|("|\')|))|$)`,"g"),g=/\'/g,$=/"/g,y=/^(?:script|style|textarea|title)$/i',
    '',
  ],
  [
    TEMPLATES,
    'function V(t,i){if(!u(t)||!t.hasOwnProperty("raw"))throw Error("invalid template strings array");return void 0!==e?e.createHTML(i):i}const N=(t,i)=>{const s=t.length-1,e=[];let n,l=2===i?"<svg>":3===i?"<math>":"",c=v;for(let i=0;i<s;i++){const s=t[i];let a,u,d=-1,f=0;for(;f<s.length&&(c.lastIndex=f,u=c.exec(s),null!==u);)f=c.lastIndex,c===v?"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p):c===p?">"===u[0]?(c=n??v,d=-1):void 0===u[1]?d=-2:(d=c.lastIndex-u[2].length,a=u[1],c=void 0===u[3]?p:\'"\'===u[3]?$:g):c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0);const x=c===p&&t[i+1].startsWith("/>")?" ":"";l+=c===v?s+r:d>=0?(e.push(a),s.slice(0,d)+h+s.slice(d)+o+x):s+o+(-2===d?i:x)}return[V(t,l+(t[s]||"<?>")+(2===i?"</svg>":3===i?"</math>":"")),e]};class S{constructor({strings:t,_$litType$:i},e){let r;this.parts=[];let l=0,a=0;const u=t.length-1,d=this.parts,[f,v]=N(t,i);if(this.el=S.createElement(f,e),P.currentNode=this.el.content,2===i||3===i){const t=this.el.content.firstChild;t.replaceWith(...t.childNodes)}for(;null!==(r=P.nextNode())&&d.length<u;){if(1===r.nodeType){if(r.hasAttributes())for(const t of r.getAttributeNames())if(t.endsWith(h)){const i=v[a++],s=r.getAttribute(t).split(o),e=/([.?@])?(.*)/.exec(i);d.push({type:1,index:l,name:e[2],strings:s,ctor:"."===e[1]?I:"?"===e[1]?L:"@"===e[1]?z:H}),r.removeAttribute(t)}else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}}else if(8===r.nodeType)if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}l++}}static createElement(t,i){const s=l.createElement("template");return s.innerHTML=t,s}}',
    'function V(t,i){if(!u(t)||!t.raw)throw t;return N(t[0],2===i,{".":I,"?":L,"@":z,"":H})}',
  ],
  [TEMPLATES, 'i=new S(t)', 'i=V(t.strings,t._$litType$)'],
  // None is an object that Lit's own compiler made, or has an expression on a tag.
  [
    TEMPLATES,
    'const{values:i,_$litType$:s}=t,e="number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s);',
    'const{values:i}=t,e=this._$AC(t);',
  ],
  [
    TEMPLATES,
    'let i;2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t)),this._$AV.push(i),',
    'this._$AV.push(r.ctor?new r.ctor(h,r.name,r.strings,t):new k(h,h.nextSibling,t)),',
  ],
  [
    TEMPLATES,
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}',
    '',
  ],
  [TEMPLATES, 'j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z}', 'j=0'],
  [TEMPLATES, '(t?.creationScope??l).importNode', 'l.importNode'],
  // No template of ours has a directive or leaves a part as it was; the first is also all that
  // asks whether a part is connected, or what is around it.
  [
    TEMPLATES,
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
    '',
  ],
  // What is rendered again as it is has not changed: a rendering in turns keeps what it has rendered.
  [TEMPLATES, '_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){if(t===this.q)return;this.q=t,a(t)?'],
  [TEMPLATES, 't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,', 'o=!a(t)||t!==this._$AH,'],
  [TEMPLATES, 't!==this._$AH&&t!==E&&this._(t)', 'this._(t)'],
  [
    TEMPLATES,
    'T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}',
    'T(t){this._$AR(),this._$AH=this.O(t)}',
  ],
  [TEMPLATES, 'r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'],
  [
    TEMPLATES,
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=',
    '_$AI(t){t??=A;const s=',
  ],
  [TEMPLATES, 'E=Symbol.for("lit-noChange"),', ''],
  [TEMPLATES, 'E as noChange,', ''],
  [ELEMENT, ',noChange as r}', '}'],
  [ELEMENT, 'render(){return r}', ''],
  [
    TEMPLATES,
    'constructor(t,i){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=i}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}',
    'constructor(t){this._$AV=[],this._$AD=t}',
  ],
  [TEMPLATES, 'new R(e,this)', 'new R(e)'],
  [
    TEMPLATES,
    'get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,i,s,e){this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
    'constructor(t,i,s){this._$AH=A,this._$AA=t,this._$AB=i,this.options=s}',
  ],
  [
    TEMPLATES,
    'new k(this.O(c()),this.O(c()),this,this.options)',
    'new k(this.O(c()),this.O(c()),this.options)',
  ],
  [
    TEMPLATES,
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.insertBefore(c(),null),null,s))._$AI(t)',
  ],
  [TEMPLATES, 'for(this._$AP?.(!1,!0,s);t!==this._$AB;)', 'for(;t!==this._$AB;)'],
  [TEMPLATES, '_$AR(t=this._$AA.nextSibling,s){', '_$AR(t=this._$AA.nextSibling){'],
  [TEMPLATES, 'this._$AR(s&&s._$AB.nextSibling,e)', 'this._$AR(s&&s._$AB.nextSibling)'],
  [TEMPLATES, 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', ''],
  [
    TEMPLATES,
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s,h){this._$AH=A,this.element=t,this.name=i,this.options=h,',
  ],
  [
    TEMPLATES,
    'class I extends H{constructor(){super(...arguments),this.type=3}',
    'class I extends H{',
  ],
  [
    TEMPLATES,
    'class L extends H{constructor(){super(...arguments),this.type=4}',
    'class L extends H{',
  ],
  [
    TEMPLATES,
    'class z extends H{constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}',
    'class z extends H{',
  ],
  [ELEMENT, 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', ''],
  [
    ELEMENT,
    'this._$Do=e(r,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    'e(r,this.renderRoot,this.renderOptions)}',
  ],
  [ELEMENT, ',this._$Do=void 0', ''],
  // A rendering fills what is empty, at its end, and a part that it fills is a child or has a class of
  // its own to write it.
  [
    TEMPLATES,
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ],
  [TEMPLATES, '_$AI(t,i=this,s,e){', '_$AI(t,s){'],
  [TEMPLATES, 'o&&!e&&this.j(t)', 'o&&this.j(t)'],
  // Every listener of ours is a function, from its first rendering on, and has no options. As options Lit
  // gives the function itself, and Sugar gives every function a member `once`: it was called only once.
  [
    TEMPLATES,
    'const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t',
    'this._$AH===A&&this.element.addEventListener(this.name,this),this._$AH=t',
  ],
  [
    TEMPLATES,
    '"function"==typeof this._$AH?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)',
    'this._$AH.call(this.options?.host??this.element,t)',
  ],
  // No property of ours is reflected to its attribute, or asks for more of Lit than a name and
  // whether it is Boolean.
  [
    PROPERTIES,
    '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    '',
  ],
  [PROPERTIES, 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', ''],
  [
    PROPERTIES,
    'const{is:i,defineProperty:e,getOwnPropertyDescriptor:h,getOwnPropertyNames:r,getOwnPropertySymbols:o,getPrototypeOf:n}=Object,a=globalThis,c=a.trustedTypes,l=c?c.emptyScript:"",p=a.reactiveElementPolyfillSupport,d=(t,s)=>t,u={toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},fromAttribute(t,s){let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i}},f=(t,s)=>!i(t,s),b={attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f};',
    'const{is:i,defineProperty:e,getOwnPropertyNames:r,getPrototypeOf:n}=Object;',
  ],
  [
    PROPERTIES,
    'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){',
    'this.elementProperties.set(t,s);{',
  ],
  [PROPERTIES, 's=[...r(t),...o(t)];', 's=r(t);'],
  [PROPERTIES, 'attributeChangedCallback(t,s,i){this._$AK(t,i)}', ''],
  [
    PROPERTIES,
    '_$AK(t,s){const i=this.constructor,e=i._$Eh.get(t);if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}}',
    'attributeChangedCallback(t,o,s){const i=this.constructor,e=i._$Eh.get(t);this[e]=i.elementProperties.get(e).type===Boolean?null!==s:s}',
  ],
  [PROPERTIES, 'static getPropertyOptions(t){return this.elementProperties.get(t)??b}', ''],
  [PROPERTIES, 'static createProperty(t,s=b){', 'static createProperty(t,s){'],
  [PROPERTIES, 'this._$Em=null,this._$Ev()}_$Ev(){', ''],
  [
    PROPERTIES,
    'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}',
    'requestUpdate(t,s){if(void 0!==t){if(i(this[t],s))return;this.C(t,s)}',
  ],
  [
    PROPERTIES,
    'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  ],
  [
    PROPERTIES,
    'const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}}static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)},configurable:!0,enumerable:!0}}',
    'const i=Symbol();e(this.prototype,t,{get(){return this[i]},set(s){const e=this[i];this[i]=s,this.requestUpdate(t,e)}})}}',
  ],
  [
    PROPERTIES,
    'if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=void 0}const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}}',
    'for(const[t,s]of this._$Ep)this[t]=s;this._$Ep=[];',
  ],
  // No element of ours has a controller or an initializer, or asks whether to update or which
  // update is its first.
  [PROPERTIES, 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', ''],
  [PROPERTIES, 't.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'],
  [PROPERTIES, ',this.constructor.l?.forEach(t=>t(this))', ''],
  [
    PROPERTIES,
    'addController(t){(this._$EO??=new Set).add(t),void 0!==this.renderRoot&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}',
    '',
  ],
  [PROPERTIES, ',this._$EO?.forEach(t=>t.hostConnected?.())', ''],
  [
    PROPERTIES,
    'disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}',
    'disconnectedCallback(){}',
  ],
  [
    PROPERTIES,
    'let t=!1;const s=this._$AL;try{t=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()}catch(s){throw t=!1,this._$EM(),s}t&&this._$AE(s)',
    'const s=this._$AL;try{this.willUpdate(s),this.update(s)}catch(s){throw this._$EM(),s}this._$AE(s)',
  ],
  [
    PROPERTIES,
    'this._$EO?.forEach(t=>t.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),',
    'this.hasUpdated=!0,',
  ],
  [PROPERTIES, 'enableUpdating(t){}', ''],
  [PROPERTIES, '}willUpdate(t){}', '}'],
  [PROPERTIES, 'updated(t){}', ''],
  [PROPERTIES, 'this.constructor.shadowRootOptions', '{mode:"open"}'],
  [PROPERTIES, 'y.shadowRootOptions={mode:"open"},', ''],
  [PROPERTIES, 'shouldUpdate(t){return!0}', ''],
  [PROPERTIES, 't.size>0&&(this._$Ep=t)', 'this._$Ep=t'],
  [PROPERTIES, 'this._$Ep=void 0,this.isUpdatePending=', 'this.isUpdatePending='],
  [PROPERTIES, 'firstUpdated(t){}', ''],
  // These names are not renamed, nobody asks what kind of element ours are, and each has its styles.
  [
    PROPERTIES,
    'if(this.hasOwnProperty(d("elementProperties")))',
    'if(this.hasOwnProperty("elementProperties"))',
  ],
  [PROPERTIES, 'if(this.hasOwnProperty(d("finalized")))', 'if(this.hasOwnProperty("finalized"))'],
  [PROPERTIES, 'this.hasOwnProperty(d("properties"))', 'this.hasOwnProperty("properties")'],
  [PROPERTIES, 'y.elementStyles=[],', ''],
  [
    PROPERTIES,
    'y[d("elementProperties")]=new Map,y[d("finalized")]=new Map',
    'y.elementProperties=new Map',
  ],
  [ELEMENT, 'i._$litElement$=!0,i["finalized"]=!0', ''],
  [TEMPLATES, 'const s=i(t).nextSibling;i(t).remove(),t=s', 'const s=t.nextSibling;t.remove(),t=s'],
  // Every browser that can read these files adopts style sheets, and each of ours is a whole `css`
  // text.
  [
    STYLES,
    'e=t.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,',
    '',
  ],
  [
    STYLES,
    'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}get styleSheet(){let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t}toString(){return this.cssText}',
    'constructor(t){this.cssText=t}get styleSheet(){return this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText),this.o}',
  ],
  [
    STYLES,
    `const r=t=>new n("string"==typeof t?t:t+"",void 0,s),i=(t,...e)=>{const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)},`,
    'const i=t=>new n(t[0]),',
  ],
  [
    STYLES,
    'if(e)s.adoptedStyleSheets=o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet);else for(const e of o){const o=document.createElement("style"),n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.textContent=e.cssText,s.appendChild(o)}',
    's.adoptedStyleSheets=o.map(t=>t.styleSheet)',
  ],
  [
    STYLES,
    ',c=e?t=>t:t=>t instanceof CSSStyleSheet?(t=>{let e="";for(const s of t.cssRules)e+=s.cssText;return r(e)})(t):t;export{n as CSSResult,S as adoptStyles,i as css,c as getCompatibleStyle,e as supportsAdoptingStyleSheets,r as unsafeCSS}',
    ';export{n as CSSResult,S as adoptStyles,i as css}',
  ],
  [
    PROPERTIES,
    'import{getCompatibleStyle as t,adoptStyles as s}from',
    'import{adoptStyles as s}from',
  ],
  [
    PROPERTIES,
    'export{CSSResult,css,supportsAdoptingStyleSheets,unsafeCSS}from',
    'export{CSSResult,css}from',
  ],
  [PROPERTIES, ',u as defaultConverter,t as getCompatibleStyle,f as notEqual', ''],
  [
    PROPERTIES,
    'static finalizeStyles(s){const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i}',
    '',
  ],
  [PROPERTIES, 'this.finalizeStyles(this.styles)', 'this.styles'],
  // Each asks for its attribute by a name, by its own in small letters, or by none, which is kept under
  // `false`, where no name leads; and it has been made ready when it is asked.
  [
    PROPERTIES,
    'const i=this._$Eu(t,s);void 0!==i&&this._$Eh.set(i,t)',
    'this._$Eh.set(s.attribute??t,t)',
  ],
  [
    PROPERTIES,
    'static _$Eu(t,s){const i=s.attribute;return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0}',
    '',
  ],
  [PROPERTIES, 'this._$Eh&&[...this._$Eh.keys()]', '[...this._$Eh.keys()]'],
  [
    ELEMENT,
    'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    '',
  ],
  // Of ours: what only Lit's development build reads, and what a server lacks and a page has.
  ['base/forecost-element.ts', 'this.enabledWarnings = [];', ''],
  ['cost-calculator/engine/needs-engine.ts', 'globalThis.location?.', 'location.'],
];
