import { html, nothing, type TemplateResult } from 'lit';
import type { LaterWords } from '../../translations/translation.ts';
import type { Link } from './made-link.ts';

/**
 * The buttons that print the answer and make a link to it, and the link once it is made, with what
 * it holds.
 */
export function renderActions(
  words: LaterWords,
  link: Link | undefined,
  { handlePrint, handleLink }: Readonly<Record<'handlePrint' | 'handleLink', () => void>>,
): TemplateResult {
  const button = (name: string, handleClick: () => void) =>
    html`<button class="button quiet small" type="button" @click=${handleClick}>${name}</button>`;
  const said = link && `${link.isCopied ? words.linkCopied : ''} ${words.linkHolds}`;
  return html`${button(words.print, handlePrint)} ${button(words.copyLink, handleLink)}
    <p class="small" aria-live="polite">${said}</p>
    ${
      link
        ? html`<label class="small"
            >${words.yourLink}
            <input
              readonly
              autocomplete="off"
              .value=${link.address}
              @focus=${(event: Event) => (event.target as HTMLInputElement).select()}
          /></label>`
        : nothing
    }`;
}
