import type { LocalizedText } from '@forecost/core';
import { html } from 'lit';

/** Unicode's isolates, which nobody sees: they stand around English among words of another language. */
const ISOLATES = /[\u2068\u2069]/g;

/** The words of the price book in the language asked for, else in English; for what can hold no markup. */
export function plainIn(text: LocalizedText, tag: string): string {
  return typeof text === 'string' ? text : (text[tag] ?? text.en);
}

/** The same for sentences and elements: English on a page in another language stands between isolates. */
export function textIn(text: LocalizedText, tag: string): string {
  const own = typeof text === 'string' ? '' : text[tag];
  return tag === 'en' ? plainIn(text, tag) : own || `\u2068${plainIn(text, tag)}\u2069`;
}

/** Renders a text with words of {@link textIn}: what is English in it is marked so (WCAG 3.1.2). */
export function renderText(text: string): unknown {
  const parts = text.split(ISOLATES);
  return parts.length > 1
    ? parts.map((part, index) => (index % 2 ? html`<span lang="en">${part}</span>` : part))
    : text;
}

/** A text with words of {@link textIn} for what leaves the page or holds no markup. */
export function withoutIsolates(text: string): string {
  return text.replace(ISOLATES, '');
}
