import { CallbackForm } from '../callback-form/callback-form.ts';
import { define } from './define.ts';

define('fc-callback-form', CallbackForm);

declare global {
  interface HTMLElementTagNameMap {
    'fc-callback-form': CallbackForm;
  }
}
