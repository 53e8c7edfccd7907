'use client';

// Written by `pnpm manifest` from custom-elements.json: change the element, not this file.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../define/define.ts';
import { InsuranceChecker as InsuranceCheckerElement } from '../insurance-checker/insurance-checker.ts';

define('fc-insurance-checker', InsuranceCheckerElement);

/** Says what the practice's own list knows about a patient's insurance, service by service. */
export const InsuranceChecker = createComponent({
  react: React,
  tagName: 'fc-insurance-checker',
  elementClass: InsuranceCheckerElement,
  displayName: 'InsuranceChecker',
  events: {
    /** The checker can be used. */
    onFcReady: 'fc-ready' as EventName<Event>,
    /** The price book cannot be used; the slot and a phone number are shown. */
    onFcError: 'fc-error' as EventName<Event>,
    /** The patient chose an insurer, plan type or location; carries no answers. */
    onFcInsuranceChange: 'fc-insurance-change' as EventName<Event>,
    /** Cancelable, before the plan is asked; carries no answers. */
    onFcEligibilityCheck: 'fc-eligibility-check' as EventName<Event>,
    /** The patient asked the practice to find out. */
    onFcAsk: 'fc-ask' as EventName<Event>,
  },
});
