import * as z from 'zod/mini';
import { entry } from '../price-book/schema/entry.ts';
import { refuse } from '../price-book/schema/refusal.ts';
import { normalizePhone } from './normalize-phone.ts';
import { BEST_TIMES } from './types.ts';

/** The most a request may hold, in UTF-16 code units as `maxlength` counts them, or in items. */
export const REQUEST_LIMITS = {
  name: 200,
  phone: 40,
  reason: 2000,
  wording: 1000,
  version: 64,
  title: 300,
  line: 400,
  lines: 200,
} as const;

// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f]/;
// oxlint-disable-next-line no-control-regex -- the same, but a text area's line ends and tabs pass
const CONTROL_IN_PARAGRAPH = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Text of one line with at least one visible character, cut free of white space at both ends. A tab comes
 * along when a name is pasted, a line end where a page's HTML goes on in a new line: each is a space, with those after it.
 */
function line(most: number) {
  return z.string('text').check(
    z.overwrite((text) => text.replace(/[\t\r\n]\s*/g, ' ')),
    bounded(most, CONTROL),
    refuse((value) =>
      value.trim() === '' ? { code: 'empty-text', expected: 'text', received: 'none' } : undefined,
    ),
    z.trim(),
  );
}

function bounded(most: number, control: RegExp) {
  return refuse<string>((value) => {
    if (value.length > most) {
      const received = `${value.length} characters`;
      return { code: 'text-too-long', expected: `at most ${most} characters`, received };
    }
    if (!control.test(value)) return undefined;
    const received = 'a control character';
    return { code: 'control-character', expected: 'text without control characters', received };
  });
}

function pattern(regex: RegExp, expected: string) {
  return z
    .string(expected)
    .check(refuse((value) => (regex.test(value) ? undefined : { code: 'wrong-format', expected })));
}

const phone = z.string('a phone number').check(
  bounded(REQUEST_LIMITS.phone, CONTROL),
  refuse((value) =>
    normalizePhone(value) === undefined
      ? { code: 'phone-not-dialable', expected: 'a phone number such as (415) 555-0134' }
      : undefined,
  ),
);

const consent = entry({
  given: z.boolean('true or false'),
  wording: line(REQUEST_LIMITS.wording),
  version: line(REQUEST_LIMITS.version),
});

const consentToCall = consent.check(
  refuse(({ given }) =>
    given
      ? undefined
      : { code: 'consent-not-given', expected: 'agreement to be called', received: 'none' },
  ),
);

const attachment = entry({
  title: line(REQUEST_LIMITS.title),
  lines: z
    .array(z.string('text').check(bounded(REQUEST_LIMITS.line, CONTROL)), 'a list of lines')
    .check(
      refuse((lines) => {
        const most = REQUEST_LIMITS.lines;
        if (lines.length <= most) return undefined;
        return { code: 'list-too-long', expected: `at most ${most} lines`, received: 'more' };
      }),
    ),
});

/** The shape of a callback request; see {@link CallbackRequest} for what the fields mean. */
export const requestSchema = entry({
  practice: pattern(/^(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*$/, 'the practice’s id'),
  name: line(REQUEST_LIMITS.name),
  phone,
  language: pattern(/^(?=.{2,35}$)[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en'),
  bestTime: z.exactOptional(z.enum(BEST_TIMES, `one of ${BEST_TIMES.join(', ')}`)),
  reason: z.exactOptional(
    z.string('text').check(bounded(REQUEST_LIMITS.reason, CONTROL_IN_PARAGRAPH)),
  ),
  consent: entry({ call: consentToCall, text: z.exactOptional(consent) }),
  attachment: z.exactOptional(attachment),
  question: z.exactOptional(attachment),
});
