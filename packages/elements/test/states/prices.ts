import type { Discount } from '@forecost/core';
import { clinicBook } from '../price-book.ts';
import { mountIn, type State } from './state.ts';

const AUTUMN: Discount = {
  id: 'autumn',
  name: { en: 'Autumn offer', es: 'Oferta de otoño' },
  kind: 'promotion',
  services: ['infusion'],
  off: { percent: 1000 },
  order: 1,
  stacks: true,
  until: '2199-11-30',
};

function promoted() {
  return clinicBook({ discounts: [AUTUMN] });
}

/** The states of the small elements. */
export const pricesStates: readonly State[] = [
  {
    element: 'fc-price',
    name: 'of a service',
    show: (setting) => mountIn('fc-price', setting, { service: 'infusion', 'with-unit': '' }),
  },
  {
    element: 'fc-price',
    name: 'reduced by a promotion',
    show: (setting) => mountIn('fc-price', setting, { service: 'infusion' }, promoted()),
  },
  {
    element: 'fc-price-list',
    name: 'of everything',
    show: (setting) => mountIn('fc-price-list', setting),
  },
  {
    element: 'fc-price-list',
    name: 'with a promotion',
    show: (setting) => mountIn('fc-price-list', setting, {}, promoted()),
  },
  {
    element: 'fc-price-list',
    name: 'without prices',
    show: (setting) =>
      mountIn(
        'fc-price-list',
        setting,
        {},
        clinicBook({ services: [], courses: [], packages: [] }),
      ),
  },
];
