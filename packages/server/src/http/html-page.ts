import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** A page that loads nothing and has one style sheet, its own. */
export interface HtmlPage {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  /** More of the head. */
  readonly head?: Html | '';
  readonly content: Html;
}

/** The whole document. */
export function htmlPage({ language, title, style, head = '', content }: HtmlPage) {
  // Not a space more in the style, or it would not be what its hash allows.
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${raw(`<style>${style}</style>`)} ${head}
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
}

/** The Content-Security-Policy that allows the style by its hash, and else only the directives given. */
export function pagePolicy(style: string, ...directives: readonly string[]): string {
  return [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
    ...directives,
  ].join('; ');
}
