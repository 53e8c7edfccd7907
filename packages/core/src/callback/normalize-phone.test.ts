import { describe, expect, it } from 'vitest';
import { normalizePhone } from './normalize-phone.ts';

describe('normalizePhone', () => {
  it.each([
    '(415) 555-0134',
    '415.555.0134',
    '+1 415 555 0134',
    '1-415-555-0134',
    '4155550134',
    '+14155550134',
    ' 415 555 0134 ',
    '415–555–0134',
    '415\u00a0555\u00a00134',
    '\u202a(415) 555-0134\u202c',
  ])('reads %j', (text) => {
    expect(normalizePhone(text)).toBe('+14155550134');
  });

  it.each([
    ['nothing', ''],
    ['seven digits', '555-0134'],
    ['eleven digits without the country code', '24155550134'],
    ['an area code that starts with 0', '(015) 555-0134'],
    ['an area code that starts with 1', '(115) 555-0134'],
    ['an exchange that starts with 0', '(415) 055-0134'],
    ['an exchange that starts with 1', '(415) 155-0134'],
    ['a service code as area code', '(911) 555-0134'],
    ['a service code as exchange', '(415) 911-0134'],
    ['another country', '+44 20 7946 0018'],
    ['a plus without the country code', '+4155550134'],
    ['an extension', '415-555-0134 ext. 5'],
    ['letters', '1-800-FLOWERS'],
    ['two numbers', '415-555-0134 415-555-0135'],
    ['digits of another script', '٤١٥٥٥٥٠١٣٤'],
  ])('refuses %s', (_, text) => {
    expect(normalizePhone(text)).toBeUndefined();
  });
});
