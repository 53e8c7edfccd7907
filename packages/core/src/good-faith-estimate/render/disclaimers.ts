import { DISPUTE_THRESHOLD, DISPUTE_WITHIN_DAYS } from '../dispute.ts';
import { DISPUTE_INFORMATION } from '../dispute-information.ts';
import type { Context } from './context.ts';
import { each, markup, type Markup } from './markup.ts';

/** The four disclaimers and where to find how to start a dispute: 45 CFR 149.610(c)(1)(viii)–(xi). */
export function disclaimers({ estimate, wording, format }: Context): Markup {
  const words = wording.disclaimers;
  const facts = {
    threshold: format.amount(DISPUTE_THRESHOLD),
    days: format.count(DISPUTE_WITHIN_DAYS),
  };
  const paragraphs = estimate.disclaimers.flatMap((id) => words.texts[id](facts));
  const { website, phone, email } = DISPUTE_INFORMATION;
  return markup`<section>
    <h2>${words.heading}</h2>
    ${each(paragraphs, (text) => markup`<p>${text}</p> `)}
    <p>${words.whereToFind}</p>
    <ul>
      <li>${words.website}: <a href="https://${website}">${website}</a></li>
      <li>${words.phone}: ${phone}</li>
      <li>${words.email}: ${email}</li>
    </ul>
    <p>${words.keep}</p>
  </section>`;
}
