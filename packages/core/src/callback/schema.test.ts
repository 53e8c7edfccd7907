import { describe, expect, it } from 'vitest';
import { ForecostError } from '../errors.ts';
import { parseCallbackRequest, REQUEST_LIMITS } from './schema.ts';

const CONSENT = { given: true, wording: 'You may call me about my request.', version: '1' };

function request(changes: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    practice: 'lakeside',
    name: 'Dana Whitfield',
    phone: '(415) 555-0134',
    language: 'en',
    consent: { call: CONSENT },
    ...changes,
  };
}

function refusalOf(json: unknown): ForecostError {
  try {
    parseCallbackRequest(json);
  } catch (error) {
    if (error instanceof ForecostError) return error;
    throw error;
  }
  throw new Error('The request was accepted.');
}

describe('parseCallbackRequest', () => {
  it('accepts name, phone, language, practice and consent alone', () => {
    expect(parseCallbackRequest(request())).toEqual(request());
  });

  it('accepts everything a patient may add', () => {
    const full = request({
      bestTime: 'evening',
      reason: 'Two questions:\r\n\tprice\nand dates',
      consent: { call: CONSENT, text: { ...CONSENT, given: false } },
      attachment: { title: 'My estimate', lines: ['Total $2,350', ''] },
      question: { title: 'Please check my insurance', lines: ['Insurance company: Aetna'] },
    });
    expect(parseCallbackRequest(full)).toEqual(full);
  });

  it('trims a name', () => {
    expect(parseCallbackRequest(request({ name: '  José Núñez ' })).name).toBe('José Núñez');
  });

  it.each(['Dana\tWhitfield', 'Dana\r\nWhitfield\n'])(
    'takes a tab or a line end in %j for a space',
    (name) => {
      expect(parseCallbackRequest(request({ name })).name).toBe('Dana Whitfield');
    },
  );

  it.each([
    ['a missing name', { name: undefined }, 'missing', 'name'],
    ['an empty name', { name: ' \u00a0' }, 'empty-text', 'name'],
    ['a name that is a number', { name: 7 }, 'wrong-type', 'name'],
    ['a long name', { name: 'x'.repeat(REQUEST_LIMITS.name + 1) }, 'text-too-long', 'name'],
    ['an escape in a name', { name: 'Dana\u001b[31m' }, 'control-character', 'name'],
    ['a number nobody can dial', { phone: '555-0134' }, 'phone-not-dialable', 'phone'],
    ['a long phone', { phone: ' '.repeat(41) }, 'text-too-long', 'phone'],
    ['a language that is none', { language: 'e<n' }, 'wrong-format', 'language'],
    ['a practice that is no id', { practice: '../etc' }, 'wrong-format', 'practice'],
    ['an unknown best time', { bestTime: 'midnight' }, 'not-one-of', 'bestTime'],
    ['a long reason', { reason: 'x'.repeat(2001) }, 'text-too-long', 'reason'],
    ['an escape in a reason', { reason: 'red \u001b[31m' }, 'control-character', 'reason'],
    ['no consent', { consent: {} }, 'missing', 'consent.call'],
    [
      'consent withheld',
      { consent: { call: { ...CONSENT, given: false } } },
      'consent-not-given',
      'consent.call',
    ],
    [
      'consent without words',
      { consent: { call: { ...CONSENT, wording: '' } } },
      'empty-text',
      'consent.call.wording',
    ],
    [
      'an attachment of anything',
      { attachment: { title: 'x', lines: [{}] } },
      'wrong-type',
      'attachment.lines[0]',
    ],
    [
      'an endless attachment',
      { attachment: { title: 'x', lines: Array(201).fill('') } },
      'list-too-long',
      'attachment.lines',
    ],
    [
      'a question without a title',
      { question: { title: '', lines: [] } },
      'empty-text',
      'question.title',
    ],
    ['an unknown key', { birthday: '1990-01-01' }, 'unknown-key', ''],
    [
      'an unknown key within',
      { consent: { call: CONSENT, fax: CONSENT } },
      'unknown-key',
      'consent',
    ],
  ])('refuses %s', (_, changes, code, path) => {
    expect(refusalOf(request(changes)).problems).toEqual([expect.objectContaining({ code, path })]);
  });

  it.each([undefined, null, [], 'text', 1])('refuses %j for a whole request', (json) => {
    expect(refusalOf(json).problems).toHaveLength(1);
  });

  it('lists all problems at once', () => {
    const { problems } = refusalOf({ practice: 'lakeside', language: 'en' });
    expect(problems.map(({ path }) => path)).toEqual(['name', 'phone', 'consent']);
  });

  it('never repeats what was sent', () => {
    const secret = 'Whitfield';
    const error = refusalOf({
      practice: secret,
      name: `${secret}\u0000`,
      phone: secret,
      language: secret,
      bestTime: secret,
      reason: [secret],
      consent: { call: { given: secret, wording: { [secret]: 1 }, version: 4155550134 } },
      [secret]: secret,
    });
    expect(error.problems.length).toBeGreaterThan(7);
    expect(error.message + JSON.stringify(error.problems)).not.toMatch(/Whitfield|4155550134/);
  });
});
