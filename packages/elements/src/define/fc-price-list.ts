import { PriceList } from '../price-list/price-list.ts';
import { define } from './define.ts';

define('fc-price-list', PriceList);

declare global {
  interface HTMLElementTagNameMap {
    'fc-price-list': PriceList;
  }
}
