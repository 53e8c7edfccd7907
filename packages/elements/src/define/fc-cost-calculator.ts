import { CostCalculator } from '../cost-calculator/cost-calculator.ts';
import type { EstimateShown } from '../cost-calculator/estimate-event.ts';
import { define } from './define.ts';

define('fc-cost-calculator', CostCalculator);

declare global {
  interface GlobalEventHandlersEventMap {
    'fc-estimate': CustomEvent<EstimateShown>;
  }
  interface HTMLElementTagNameMap {
    'fc-cost-calculator': CostCalculator;
  }
}
