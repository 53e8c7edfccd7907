/** The number of the first link that dials one in an element's own content, as the clinic writes it. */
export function phoneOfLink(host: Element): string | undefined {
  const link = host.querySelector<HTMLAnchorElement>('a[href^="tel:"]');
  const dialled = link?.href.slice(4);
  const [written] = /[+(]*\d[^a-z]*\d/i.exec(link?.textContent ?? '') ?? [];
  // Unless the link's text has other figures than its number.
  const same = written && dialled?.endsWith(written.replace(/\D/g, ''));
  return same ? written : dialled;
}
