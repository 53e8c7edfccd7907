'use client';

// Written by `pnpm manifest` from custom-elements.json: change the element, not this file.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../define/define.ts';
import { PriceList as PriceListElement } from '../price-list/price-list.ts';

define('fc-price-list', PriceListElement);

/** The services of the price book with what each costs whoever pays without a plan. */
export const PriceList = createComponent({
  react: React,
  tagName: 'fc-price-list',
  elementClass: PriceListElement,
  displayName: 'PriceList',
  events: {
    /** The list is shown. */
    onFcReady: 'fc-ready' as EventName<Event>,
    /** The price book cannot be used; the slot and a phone number are shown. */
    onFcError: 'fc-error' as EventName<Event>,
  },
});
