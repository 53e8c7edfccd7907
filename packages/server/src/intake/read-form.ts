import type { Submission } from './submission.ts';

/** Recorded as the wording where the box of a plain form has no `value` of its own. */
const UNSTATED_WORDING = '(the box on the page’s plain form; its wording was not sent)';

/** Recorded as the edition of a plain form's wording, unless it sends `consent-version`. */
const FORM_VERSION = 'plain-form';

/** What a checkbox without `value`, or with a word for yes, sends. */
const BARE_TICK = /^(on|yes|true|1|sí|si)$/i;

const KNOWN_FIELDS = new Set([
  'practice',
  'name',
  'phone',
  'language',
  'best-time',
  'reason',
  'consent-call',
  'consent-text',
  'consent-version',
  'website',
  'idempotency-key',
]);

/**
 * Reads a submission from the fields of a plain HTML form.
 *
 * Empty fields count as missing. The `value` of a consent box should be the sentence beside it:
 * that is what is recorded as agreed to.
 */
export function readForm(form: URLSearchParams): Submission {
  const field = (name: string) => form.get(name)?.trim() || undefined;
  const consent = (name: string) => {
    const ticked = field(name);
    if (ticked === undefined) return undefined;
    const wording = BARE_TICK.test(ticked) ? UNSTATED_WORDING : ticked;
    return { given: true, wording, version: field('consent-version') ?? FORM_VERSION };
  };
  const request = {
    practice: field('practice'),
    name: field('name'),
    phone: field('phone'),
    language: field('language'),
    bestTime: field('best-time'),
    reason: field('reason'),
    consent: withoutMissing({ call: consent('consent-call'), text: consent('consent-text') }),
    ...unknownFields(form),
  };
  return {
    request: withoutMissing(request),
    traps: { website: form.get('website') ?? '', elapsedMilliseconds: undefined },
    key: { kind: 'form', value: field('idempotency-key') ?? '' },
  };
}

/** Fields the form should not have reach validation, which refuses them: nothing typed is dropped silently. */
function unknownFields(form: URLSearchParams): Record<string, string> {
  return Object.fromEntries([...form].filter(([name]) => !KNOWN_FIELDS.has(name)));
}

function withoutMissing(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
