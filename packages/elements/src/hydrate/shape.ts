/** Attributes that stand for what a property holds in the browser, or that only a server writes. */
const PROPERTIES = /^(value|checked|selected|inert)$/;

/**
 * What a reader would notice of a tree: its elements with their attributes, and their text. Comments
 * and how text is cut into nodes do not count.
 */
export function shapeOf(root: Node): string {
  return Array.from(root.childNodes, (node) => {
    if (node instanceof Text) return node.data;
    if (!(node instanceof Element)) return '';
    const attributes = Array.from(node.attributes, ({ name, value }) =>
      PROPERTIES.test(name) ? '' : ` ${name}="${value}"`,
    );
    return `<${node.localName}${attributes.sort().join('')}>${shapeOf(node)}</>`;
  }).join('');
}
