import { InsuranceChecker } from '../insurance-checker/insurance-checker.ts';
import { define } from './define.ts';

define('fc-insurance-checker', InsuranceChecker);

declare global {
  interface HTMLElementTagNameMap {
    'fc-insurance-checker': InsuranceChecker;
  }
}
