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
    '(415) 555-0134 ext. 12',
    '(415) 555-0134, Ext: 12',
    '415-555-0134 x12',
    '415-555-0134x 12',
    '415.555.0134 #12',
    '415 555 0134 ext # 1234',
    '+1 415 555 0134 extension 12',
    '(415) 555-0134 extensión 12',
    '(415) 555-0134 extensio\u0301n 12',
  ])('reads the number before the extension of %j', (text) => {
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
    ['an extension without its number', '415-555-0134 ext.'],
    ['nothing but the beginnings of extensions', `415-555-0134 ${'x'.repeat(40)}`],
    ['an extension after too few digits', '555-0134 ext. 12'],
    ['digits behind the number that are no extension', '415-555-0134 12'],
    ['words behind the number', '415-555-0134 after 5'],
    ['letters', '1-800-FLOWERS'],
    ['two numbers', '415-555-0134 415-555-0135'],
    ['digits of another script', '٤١٥٥٥٥٠١٣٤'],
  ])('refuses %s', (_, text) => {
    expect(normalizePhone(text)).toBeUndefined();
  });
});
