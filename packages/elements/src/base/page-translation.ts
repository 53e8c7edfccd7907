/**
 * Puts text back where a browser's translation of the page has put elements in its place.
 *
 * Chrome, Edge and most extensions replace each text by `<font>`. Lit would go on writing into the
 * text that is gone: an amount that has changed would stay as it was. Only texts that Lit writes are
 * put back, which stand behind a comment of its own; the translator sees them change and follows.
 */
export function unwrapTranslation(root: ParentNode): void {
  for (const font of root.querySelectorAll('font:not(font font)'))
    if (font.previousSibling instanceof Comment) font.replaceWith(font.textContent);
}
