import type { ScenarioEstimate, Warning } from '@forecost/core';
import type { QuotedFigures, QuotedScenario } from '@forecost/core/estimate/quote';
import { expect } from 'chai';
import { render } from 'lit';
import { clinicBook } from '../../../test/price-book.ts';
import { calculatorEn } from '../../translations/en/calculator.ts';
import { laterEn } from '../../translations/en/later.ts';
import { sharedEn } from '../../translations/en/shared.ts';
import { renderWayCards } from './way-cards.ts';

const words = { ...sharedEn, ...calculatorEn, ...laterEn };

/** What stands on the cards beside a plan in whose network the practice is. */
function cards(warnings: readonly Warning[]): string {
  const way = (kind: ScenarioEstimate['kind'], amount: number, own: readonly Warning[]) => ({
    id: kind,
    kind,
    total: { low: amount, likely: amount, high: amount },
    warnings: own,
  });
  const scenarios = [way('self-pay', 80_000, warnings), way('in-network', 90_000, [])];
  const cheapest = { low: 'self-pay', likely: 'self-pay', high: 'self-pay' };
  const figures = { scenarios, cheapest } as unknown as QuotedFigures;
  const room = document.createElement('div');
  const shown = figures.scenarios[1] as QuotedScenario;
  render(
    renderWayCards(clinicBook(), words, figures, shown, () => {}),
    room,
  );
  return room.textContent.replace(/\s+/g, ' ').trim();
}

describe('the cards of the ways to pay', () => {
  it('name the cheapest', () => {
    expect(cards([])).to.include('Pay for each visit $800 Lowest cost');
  });

  it('say only that it may be, where the plan may have to be billed instead', () => {
    const text = cards([{ code: 'plan-is-billed' }]);
    expect(text).not.to.include('$800 Lowest cost');
    expect(text).to.include('Most likely the lowest cost: Pay for each visit.');
  });
});
