/** Text that is markup already, and so goes into markup as it is. */
export class Markup {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What may stand in a {@link markup} template: text is escaped, markup kept, lists joined. */
export type Content = string | Markup | readonly Content[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Markup from a template; every value put in is escaped unless it is markup itself.
 *
 * Safe in element content and in quoted attributes; never put a value into a style, a script or an
 * unquoted attribute.
 */
export function markup(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const parts = strings.map((text, index) => text + markupOf(values[index] ?? ''));
  return new Markup(parts.join(''));
}

/** Markup for each entry of a list. */
export function each<T>(entries: readonly T[], render: (entry: T) => Markup): Markup {
  return new Markup(entries.map((entry) => render(entry).text).join(''));
}

function markupOf(value: Content): string {
  if (value instanceof Markup) return value.text;
  if (typeof value === 'string')
    return value.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '');
  return value.map(markupOf).join('');
}
