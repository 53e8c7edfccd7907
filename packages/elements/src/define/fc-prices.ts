/** Both elements that only show prices: small enough to be fetched as one file. */
import './fc-price.ts';
import './fc-price-list.ts';
