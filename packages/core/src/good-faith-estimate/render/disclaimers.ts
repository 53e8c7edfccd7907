import type { DisclaimerId } from '../disclaimers.ts';
import { DISPUTE_THRESHOLD, DISPUTE_WITHIN_DAYS } from '../dispute.ts';
import { DISPUTE_INFORMATION } from '../dispute-information.ts';
import type { Context } from './context.ts';
import { each, markup, type Markup } from './markup.ts';

/** The four disclaimers, in the order of the law: 45 CFR 149.610(c)(1)(viii)–(xi). */
export function disclaimers(context: Context): Markup {
  const words = context.wording.disclaimers;
  return markup`<section>
    <h2>${words.heading}</h2>
    ${each(context.estimate.disclaimers, (id) => disclaimer(id, context))}
    <p>${words.keep}</p>
  </section>`;
}

function disclaimer(id: DisclaimerId, context: Context): Markup {
  const { wording, format } = context;
  const facts = {
    threshold: format.dollars(DISPUTE_THRESHOLD),
    days: format.count(DISPUTE_WITHIN_DAYS),
  };
  const paragraphs = wording.disclaimers.texts[id](facts);
  return markup`${each(paragraphs, (text) => markup`<p>${text}</p> `)}
    ${id === 'dispute-right' ? whereToFind(context) : ''}`;
}

function whereToFind({ wording }: Context): Markup {
  const words = wording.disclaimers;
  const { website, phone, email } = DISPUTE_INFORMATION;
  return markup`<p>${words.whereToFind}</p>
    <ul>
      <li>${words.website}: <a href="https://${website}">${website}</a></li>
      <li>${words.phone}: ${phone}</li>
      <li>${words.email}: ${email}</li>
    </ul>`;
}
