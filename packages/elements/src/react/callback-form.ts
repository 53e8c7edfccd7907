'use client';

// Written by `pnpm manifest` from custom-elements.json: change the element, not this file.
import { createComponent, type EventName } from '@lit/react';
import * as React from 'react';
import { define } from '../define/define.ts';
import { CallbackForm as CallbackFormElement } from '../callback-form/callback-form.ts';

define('fc-callback-form', CallbackFormElement);

/** Asks to be called back, and says by when the clinic will have called. */
export const CallbackForm = createComponent({
  react: React,
  tagName: 'fc-callback-form',
  elementClass: CallbackFormElement,
  displayName: 'CallbackForm',
  events: {
    /** The form can be used. */
    onFcReady: 'fc-ready' as EventName<Event>,
    /** The price book cannot be used; the slot and a phone number are shown. */
    onFcError: 'fc-error' as EventName<Event>,
    /** Cancelable, before a request is sent. */
    onFcCallbackSubmit: 'fc-callback-submit' as EventName<Event>,
    /** The server has stored the request. */
    onFcCallbackSuccess: 'fc-callback-success' as EventName<Event>,
    /** The request was not sent or was refused. */
    onFcCallbackFailure: 'fc-callback-failure' as EventName<Event>,
  },
});
