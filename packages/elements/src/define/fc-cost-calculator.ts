import { CostCalculator } from '../cost-calculator/cost-calculator.ts';
import { define } from './define.ts';

define('fc-cost-calculator', CostCalculator);

declare global {
  interface HTMLElementTagNameMap {
    'fc-cost-calculator': CostCalculator;
  }
}
