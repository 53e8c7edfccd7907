import type { Context } from './context.ts';
import { each, markup, type Markup } from './markup.ts';

/** What needs separate scheduling, its disclaimer directly above the list: 45 CFR 149.610(c)(1)(vi)–(vii). */
export function separateScheduling({ estimate, wording }: Context): Markup {
  const words = wording.separate;
  const { contact, separateScheduling: items } = estimate;
  const contacts = [contact.phone, contact.email].filter((way) => way !== undefined);
  const list =
    items.length === 0
      ? markup`<p>${words.none}</p>`
      : markup`<ul>
          ${each(items, (item) => markup`<li>${item}</li> `)}
        </ul>`;
  return markup`<section>
    <h2>${words.heading}</h2>
    <div class="notice">
      <p>${words.disclaimer}</p>
      <p>${words.howToAsk(contacts.join(` ${words.or} `))}</p>
    </div>
    ${list}
  </section>`;
}
