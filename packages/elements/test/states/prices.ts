import { mountIn, type State } from './state.ts';

/** The states of the small elements. */
export const pricesStates: readonly State[] = [
  {
    element: 'fc-price',
    name: 'of a service',
    show: (setting) => mountIn('fc-price', setting, { service: 'infusion', 'with-unit': '' }),
  },
  {
    element: 'fc-price-list',
    name: 'of everything',
    show: (setting) => mountIn('fc-price-list', setting),
  },
];
