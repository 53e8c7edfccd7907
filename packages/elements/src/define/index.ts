import './fc-callback-form.ts';
import './fc-cost-calculator.ts';
import './fc-insurance-checker.ts';
import './fc-price.ts';
import './fc-price-list.ts';
