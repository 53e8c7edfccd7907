import type { Attachment, BestTime, CallbackRequest, PriceBook } from '@forecost/core';
import { normalizePhone } from '@forecost/core/callback';
import type { SharedState } from '../store/book-store.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';
import type { Field, FieldErrors } from './form-fields.ts';
import { withoutIsolates } from '../book/localized-text.ts';

type Errors = Partial<Record<Field, string>>;

/** The form's fields by where they stand in the request. */
const FIELDS: Readonly<Record<string, Field>> = {
  name: 'name',
  phone: 'phone',
  bestTime: 'best-time',
  reason: 'reason',
  'consent.call': 'consent-call',
  'consent.text': 'consent-text',
};

/** What the patient still has to fill in or mend before the request is worth sending. */
export function findErrors(data: FormData, words: LaterWords): FieldErrors {
  const errors: Errors = {};
  const phone = textOf(data, 'phone');
  if (!textOf(data, 'name')) errors.name = words.nameMissing;
  if (!normalizePhone(phone)) errors.phone = phone ? words.phoneWrong : words.phoneMissing;
  if (!data.has('consent-call')) errors['consent-call'] = words.consentMissing;
  return errors;
}

/** The fields the server refused; a path may reach below a field. */
export function refusedFields(paths: readonly string[], words: LaterWords): FieldErrors {
  const errors: Errors = {};
  for (const [place, field] of Object.entries(FIELDS)) {
    if (paths.some((path) => path.startsWith(place)))
      errors[field] = field === 'phone' ? words.phoneWrong : words.fieldRefused;
  }
  return errors;
}

/** The request as it goes to the server; consent carries the very words beside the box. */
export function readRequest(
  data: FormData,
  { practice }: PriceBook,
  words: CallbackWords,
  { estimate, question }: Pick<SharedState, 'estimate' | 'question'>,
): CallbackRequest & { readonly website: string } {
  const reason = textOf(data, 'reason');
  const consent = (field: Field, wording: string) => ({
    given: data.has(field),
    wording,
    version: words.consentVersion,
  });
  return {
    practice: practice.id,
    name: textOf(data, 'name'),
    phone: textOf(data, 'phone'),
    language: words.tag,
    bestTime: textOf(data, 'best-time') as BestTime,
    ...(reason && { reason }),
    consent: {
      call: consent('consent-call', words.consentCall(practice.name)),
      text: consent('consent-text', words.consentText(practice.name)),
    },
    ...(estimate && data.has('attach') && { attachment: plain(estimate) }),
    ...(question && data.has('ask') && { question: plain(question) }),
    website: textOf(data, 'website'),
  };
}

function textOf(data: FormData, name: string): string {
  return String(data.get(name) ?? '').trim();
}

function plain({ title, lines }: Attachment): Attachment {
  return { title: withoutIsolates(title), lines: lines.map(withoutIsolates) };
}
