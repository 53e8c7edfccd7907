import type { EstimatedProvider } from '../types.ts';
import type { Context } from './context.ts';
import { lineTable } from './line-table.ts';
import { each, markup, type Markup } from './markup.ts';

/** The itemized list, grouped by provider or facility, and the whole: 45 CFR 149.610(c)(1)(iii)–(v). */
export function providers(context: Context): Markup {
  const { estimate, wording, format } = context;
  return markup`<section>
      <h2>${wording.provider.heading}</h2>
      ${each(estimate.providers, (provider) => providerGroup(provider, context))}
    </section>
    <section>
      <h2>${wording.total.heading}</h2>
      <p class="total">${wording.total.label}: ${format.amount(estimate.total)}</p>
    </section>`;
}

function providerGroup(provider: EstimatedProvider, context: Context): Markup {
  const words = context.wording.provider;
  return markup`<h3>${provider.name}</h3>
    <p>${words.role[provider.role]}</p>
    <dl>
      <dt>${words.npi}</dt>
      <dd>${provider.npi}</dd>
      <dt>${words.tin}</dt>
      <dd>${provider.tin}</dd>
      ${each(provider.locations, ({ address, state }) => {
        return markup`<dt>${words.location}</dt>
          <dd>${address}</dd>
          <dt>${words.state}</dt>
          <dd>${state}</dd> `;
      })}
    </dl>
    ${lineTable(provider, context)}`;
}
