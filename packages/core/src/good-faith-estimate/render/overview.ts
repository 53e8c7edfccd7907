import type { Context } from './context.ts';
import { markup, type Markup } from './markup.ts';

/** Who the estimate is for and what care: 45 CFR 149.610(c)(1)(i) and (ii), (b)(1)(x). */
export function overview(context: Context): Markup {
  const { estimate, wording, format } = context;
  const { patient, primary } = estimate;
  const scheduled = primary.scheduledFor;
  return markup`<section>
      <h2>${wording.patient.heading}</h2>
      <dl>
        <dt>${wording.patient.name}</dt>
        <dd>${patient.name}</dd>
        <dt>${wording.patient.dateOfBirth}</dt>
        <dd>${format.date(patient.dateOfBirth)}</dd>
      </dl>
    </section>
    <section>
      <h2>${wording.primary.heading}</h2>
      <dl>
        <dt>${wording.primary.description}</dt>
        <dd>${primary.description}</dd>
        <dt>${wording.primary.scheduledFor}</dt>
        <dd>${scheduled === undefined ? wording.primary.notScheduled : format.date(scheduled)}</dd>
      </dl>
    </section>
    ${recurring(context)}`;
}

function recurring({ estimate, wording, format }: Context): Markup {
  const care = estimate.recurring;
  if (care === undefined) return markup``;
  const scope = wording.recurring.scope({
    from: format.date(care.from),
    until: format.date(care.until),
    frequency: care.frequency,
    count: format.count(care.count),
  });
  return markup`<section>
    <h2>${wording.recurring.heading}</h2>
    <p>${scope}</p>
    <p>${wording.recurring.beyond}</p>
  </section>`;
}
