const XHTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';
const VECTORS: Readonly<Record<string, string>> = { svg: SVG };

/** Where an expression of a template goes, in the words of Lit. */
export interface Place<Kind> {
  /** Which of the template's elements and comments, in their order, it belongs to. */
  readonly index: number;
  /** Of an attribute, a property or a listener. */
  readonly name?: string;
  /** What stands around the expressions of an attribute. */
  readonly strings?: readonly string[];
  /** What writes it; none where it is a child. */
  readonly ctor?: Kind;
}

/** A template that Lit can make copies of. */
export interface Read<Kind> {
  readonly el: HTMLTemplateElement;
  readonly parts: readonly Place<Kind>[];
}

/**
 * Makes the elements of a template that `build/compile-templates.ts` wrote down; runs in the CDN files alone.
 *
 * Makes them one by one and hands no markup to the browser, so that no Trusted Types policy is needed.
 *
 * @param text what the build made of the template
 * @param isSvg whether the template is of parts of a picture
 * @param kinds what writes a property (`.`), a Boolean attribute (`?`), a listener (`@`) and any other attribute
 */
export function readTemplate<Kind>(
  text: string,
  isSvg: boolean,
  kinds: Readonly<Record<string, Kind>>,
): Read<Kind> {
  const el = document.createElement('template');
  const parts: Place<Kind>[] = [];
  // What belongs to a template is inert: its custom elements do not start, its pictures are not fetched.
  const { content } = el;
  const { ownerDocument } = content;
  let parent: ParentNode & Node = content;
  let index = -1;
  for (const [token, tag, lines] of text.matchAll(/<([\w-]*)([^>]*)>|>|[^<>]+/g)) {
    if (token === '>') {
      parent = parent.parentNode!;
    } else if (token === '<>') {
      parent.append(document.createComment(''));
      parts.push({ index: (index += 1) });
    } else if (tag) {
      const space = isSvg ? SVG : (VECTORS[tag] ?? (parent as Element).namespaceURI ?? XHTML);
      const element = ownerDocument.createElementNS(space, tag);
      index += 1;
      for (const line of lines!.split('\n').slice(1)) {
        const [, kind = '', name = '', value] = /([.?@]?)([^=]*)=?(.*)/.exec(line)!;
        const strings = kind ? ['', ''] : value!.split('|');
        if (strings[1] === undefined) element.setAttribute(name, value!);
        else parts.push({ index, name, strings, ctor: kinds[kind]! });
      }
      parent.append(element);
      parent = element;
    } else {
      parent.append(token);
    }
  }
  // Lit fills the place of an expression up to the next sibling, and one that comes last has none.
  if (content.lastChild?.nodeType === Node.COMMENT_NODE) content.append(document.createComment(''));
  return { el, parts };
}
