'use client';

// Written by `pnpm manifest` from custom-elements.json: change the element, not this file.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../define/define.ts';
import { Price as PriceElement } from '../price/price.ts';

define('fc-price', PriceElement);

/** A price of the price book inside a sentence of the page. */
export const Price = createComponent({
  react: React,
  tagName: 'fc-price',
  elementClass: PriceElement,
  displayName: 'Price',
  events: {
    /** The price book is there. */
    onFcReady: 'fc-ready' as EventName<Event>,
    /** The price book cannot be used; the slot is shown. */
    onFcError: 'fc-error' as EventName<Event>,
  },
});
