import { Price } from '../price/price.ts';
import { define } from './define.ts';

define('fc-price', Price);

declare global {
  interface HTMLElementTagNameMap {
    'fc-price': Price;
  }
}
