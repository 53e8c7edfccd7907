export { type Listed, type ListedPrice, listedPrice } from './listed-price.ts';
