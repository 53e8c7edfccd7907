'use client';

// Written by `pnpm manifest` from custom-elements.json: change the element, not this file.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../define/define.ts';
import type { EstimateShown } from '../index.ts';
import { CostCalculator as CostCalculatorElement } from '../cost-calculator/cost-calculator.ts';

define('fc-cost-calculator', CostCalculatorElement);

/** Shows what a course of care will cost, each way to pay for it, and why. */
export const CostCalculator = createComponent({
  react: React,
  tagName: 'fc-cost-calculator',
  elementClass: CostCalculatorElement,
  displayName: 'CostCalculator',
  events: {
    /** The calculator can be used. */
    onFcReady: 'fc-ready' as EventName<Event>,
    /** The price book cannot be used; the slot and a phone number are shown. */
    onFcError: 'fc-error' as EventName<Event>,
    /** The patient changed something the estimate depends on; carries no answers. */
    onFcEstimateChange: 'fc-estimate-change' as EventName<Event>,
    /** Only with `answersInEvents`: the care, the way to pay and the total now shown. */
    onFcEstimate: 'fc-estimate' as EventName<CustomEvent<EstimateShown>>,
    /** Cancelable; the patient asks for a good faith estimate, for which they are led to `<fc-callback-form>`. */
    onFcAsk: 'fc-ask' as EventName<Event>,
  },
});
