import type { Attachment, BestTime, CallbackRequest, PriceBook } from '@forecost/core';
import { normalizePhone } from '@forecost/core/callback';
import type { SharedState } from '../store/book-store.ts';
import type { CallbackWords, LaterWords } from '../translations/translation.ts';
import type { Field, FieldErrors } from './form-fields.ts';
import { withoutIsolates } from '../book/localized-text.ts';

/** What the patient still has to fill in or mend before the request is worth sending. */
export function findErrors(data: FormData, words: LaterWords): FieldErrors {
  const phone = textOf(data, 'phone');
  const phoneError = phone ? words.phoneWrong : words.phoneMissing;
  return {
    ...(textOf(data, 'name') ? {} : { name: words.nameMissing }),
    ...(phone && normalizePhone(phone) ? {} : { phone: phoneError }),
    ...(data.has('consent-call') ? {} : { 'consent-call': words.consentMissing }),
  };
}

/** The fields the server refused; a path may reach below a field. */
export function refusedFields(paths: readonly string[], words: LaterWords): FieldErrors {
  const errors: Partial<Record<Field, string>> = {};
  for (const path of paths) {
    // The form's names have hyphens where paths of the request have a dot or a capital.
    const [field] =
      /^(name|phone|best-time|reason|consent-(call|text))\b/.exec(
        path.replace('T', '-t').replace('.', '-'),
      ) ?? [];
    if (field) errors[field as Field] = field === 'phone' ? words.phoneWrong : words.fieldRefused;
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
    ...(reason ? { reason } : {}),
    consent: {
      call: consent('consent-call', words.consentCall(practice.name)),
      text: consent('consent-text', words.consentText(practice.name)),
    },
    ...(estimate && data.has('attach') ? { attachment: plain(estimate) } : {}),
    ...(question && data.has('ask') ? { question: plain(question) } : {}),
    website: textOf(data, 'website'),
  };
}

function textOf(data: FormData, name: string): string {
  return String(data.get(name) ?? '').trim();
}

function plain({ title, lines }: Attachment): Attachment {
  return { title: withoutIsolates(title), lines: lines.map(withoutIsolates) };
}
