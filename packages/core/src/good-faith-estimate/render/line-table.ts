import type { EstimatedLine, EstimatedProvider } from '../types.ts';
import type { Context } from './context.ts';
import { each, markup, type Markup } from './markup.ts';

/** One provider's items and services, a row each, and their total. */
export function lineTable(provider: EstimatedProvider, context: Context): Markup {
  const { wording, format } = context;
  const words = wording.line;
  const caption = words.caption(provider.name);
  // Focusable, so that a keyboard can scroll a table that is wider than a narrow screen.
  return markup`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.service}</th>
          <th scope="col">${words.serviceCode}</th>
          <th scope="col">${words.diagnosisCodes}</th>
          <th scope="col" class="figure">${words.quantity}</th>
          <th scope="col" class="figure">${words.unitCharge}</th>
          <th scope="col" class="figure">${words.charge}</th>
        </tr>
      </thead>
      <tbody>
        ${each(provider.lines, (line) => row(line, context))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colspan="5">${words.total(provider.name)}</th>
          <td class="figure">${format.amount(provider.total)}</td>
        </tr>
      </tfoot>
    </table>
  </div> `;
}

function row(line: EstimatedLine, { wording, format }: Context): Markup {
  const { service, diagnosisCodes } = line;
  const code = [service.code, ...service.modifiers].join('-');
  const diagnosis =
    typeof diagnosisCodes === 'string'
      ? wording.line.diagnosis[diagnosisCodes]
      : diagnosisCodes.join(', ');
  return markup`<tr>
    <th scope="row">${line.description}</th>
    <td>${wording.line.codeSystem[service.system]} ${code}</td>
    <td>${diagnosis}</td>
    <td class="figure">${format.count(line.quantity)}</td>
    <td class="figure">${format.amount(line.unitCharge)}</td>
    <td class="figure">${format.amount(line.charge)}</td>
  </tr> `;
}
