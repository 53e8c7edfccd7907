import type { PriceBook } from '@forecost/core';
import { html, type TemplateResult } from 'lit';
import { describedBy, renderError, renderField } from '../form/field.ts';
import type { CallbackWords } from '../translations/translation.ts';
import { isOpenAt } from './best-times.ts';

/** The fields that can be wrong; also the ids and names of their controls. */
export type Field = 'name' | 'phone' | 'best-time' | 'reason' | 'consent-call' | 'consent-text';

/** What to say at each wrong field, in the order of the form. */
export type FieldErrors = Partial<Readonly<Record<Field, string>>>;

/**
 * The form's controls. They are not bound to anything: the browser keeps what is typed, and it is
 * read once, when the form is sent.
 *
 * @param attachments what can be sent along
 */
export function renderFields(
  words: CallbackWords,
  practice: PriceBook['practice'],
  errors: FieldErrors,
  attachments: unknown,
): TemplateResult {
  const name = { id: 'name', label: words.name, error: errors.name };
  const phone = { id: 'phone', label: words.phone, hint: words.phoneHint, error: errors.phone };
  const reason = {
    id: 'reason',
    label: words.reason,
    hint: words.reasonHint,
    error: errors.reason,
  };
  return html`<div class="pair">
      ${renderField(
        name,
        html`<input
          id="name"
          name="name"
          autocomplete="name"
          maxlength="200"
          aria-required="true"
          aria-invalid=${!!name.error}
          aria-describedby=${describedBy(name)}
        />`,
      )}
      ${renderField(
        phone,
        html`<input
          id="phone"
          name="phone"
          type="tel"
          autocomplete="tel"
          maxlength="40"
          aria-required="true"
          aria-invalid=${!!phone.error}
          aria-describedby=${describedBy(phone)}
        />`,
      )}
      ${renderField(
        { id: 'best-time', label: words.bestTime },
        html`<select id="best-time" name="best-time">
          ${Object.entries(words.bestTimes).map(([time, text]) =>
            isOpenAt(time, practice) ? html`<option value=${time}>${text}</option>` : '',
          )}
        </select>`,
      )}
    </div>
    ${renderField(
      reason,
      html`<textarea
        id="reason"
        name="reason"
        rows="3"
        maxlength="2000"
        aria-invalid=${!!reason.error}
        aria-describedby=${describedBy(reason)}
      ></textarea>`,
    )}
    ${attachments} ${renderConsent('consent-call', words.consentCall(practice.name), errors)}
    ${renderConsent('consent-text', words.consentText(practice.name), errors)}
    <div class="unseen" aria-hidden="true">
      <input name="website" tabindex="-1" autocomplete="off" />
    </div>`;
}

/** A box that is never ticked for the patient, beside the very sentence they agree to. */
function renderConsent(id: Field, wording: string, errors: FieldErrors): TemplateResult {
  const error = errors[id];
  return html`<div>
    <label class="choice">
      <input
        type="checkbox"
        id=${id}
        name=${id}
        aria-required=${id === 'consent-call'}
        aria-invalid=${!!error}
        aria-describedby=${describedBy({ id, error })}
      />
      <span>${wording}</span>
    </label>
    ${renderError(id, error)}
  </div>`;
}
