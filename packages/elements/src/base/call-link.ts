import { html, nothing } from 'lit';
import type { SharedWords } from '../translations/translation.ts';

/** The link that calls the clinic, where its number is known. */
export function renderCall({ call }: SharedWords, phone: string | undefined): unknown {
  return phone
    ? html`<a class="call" href="tel:${phone.replace(/[^\d+]/g, '')}">${call(phone)}</a>`
    : nothing;
}
