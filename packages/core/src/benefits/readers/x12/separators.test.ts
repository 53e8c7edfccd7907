import { describe, expect, it } from 'vitest';
import { type Answer, answer271 } from '../../../../test/x12-answer.ts';
import { ForecostError } from '../../../errors.ts';
import { read271 } from './index.ts';

const copayOf = (text: string) => read271(text).benefits.inNetwork?.costShares;

function refusalOf(text: unknown): ForecostError {
  try {
    read271(text as string);
  } catch (error) {
    if (error instanceof ForecostError) return error;
    throw error;
  }
  throw new Error('It was accepted.');
}

describe('read271, separators', () => {
  it.each<[string, Answer]>([
    ['the usual ones', {}],
    ['others', { element: '|', component: '>', repetition: '!', terminator: "'" }],
    ['a line feed as terminator', { terminator: '\n' }],
    ['a carriage return and a line feed', { terminator: '\r\n' }],
    ['line breaks after the terminator', { terminator: '~\r\n' }],
  ])('reads %s from the ISA segment', (_name, answer) => {
    const text = answer271([`EB*B**98${answer.repetition ?? '^'}MH***27*25*****Y`], answer);

    expect(copayOf(text)).toEqual({
      'office-visit': { copay: 2500 },
      'mental-health': { copay: 2500 },
    });
  });

  it('reads a file wrapped at 80 columns', () => {
    const text = answer271(['EB*C*IND*30***23*1500*****Y', 'EB*B**98^MH***27*25*****Y']);
    const wrapped = text.replace(/.{80}/g, '$&\r\n');

    expect(read271(wrapped)).toEqual(read271(text));
  });

  it('splits nothing by ISA11 in 4010, where service types repeat as segments', () => {
    const benefits = ['EB*B**98***27*25*****Y', 'EB*B**MH***27*25*****Y', 'EB*B**UU***27*25*****Y'];
    const reading = read271(answer271(benefits, { version: '00401' }));

    expect(reading.benefits.inNetwork?.costShares).toEqual({
      'office-visit': { copay: 2500 },
      'mental-health': { copay: 2500 },
    });
    expect(reading.notUnderstood).toMatchObject([{ what: 'service type UU' }]);
  });

  it('ignores a byte-order mark and blank lines before', () => {
    expect(copayOf(`\uFEFF\n ${answer271(['EB*B**98***27*25*****Y'])}`)).toEqual({
      'office-visit': { copay: 2500 },
    });
  });

  it('reads an ISA whose padding was lost', () => {
    const text = answer271(['EB*B**98***27*25*****Y']).replaceAll(/ +\*/g, '*');

    expect(copayOf(text)).toEqual({ 'office-visit': { copay: 2500 } });
  });

  it('says where the text was cut off', () => {
    const text = answer271(['EB*B**98***27*25*****Y']);
    const { notUnderstood } = read271(text.slice(0, text.indexOf('SE*')));

    expect(notUnderstood).toMatchObject([{ code: 'cut-off' }]);
  });

  it.each([
    ['a number', 271, 'wrong-type', ''],
    ['nothing', '', 'not-x12', 'segment 1'],
    ['a letter', 'Dear Odalys Quillfeather,', 'not-x12', 'segment 1'],
    ['an ISA alone', 'ISA*00', 'separators-unreadable', 'segment 1'],
    ['letters as separators', `ISA${'A0'.repeat(60)}`, 'separators-unreadable', 'segment 1'],
    ['an 837', answer271([]).replace('ST*271', 'ST*837'), 'not-a-271', 'segment 3, ST01'],
    ['an interchange without a transaction', answer271([]).slice(0, 107), 'not-a-271', ''],
  ])('refuses %s', (_name, text, code, path) => {
    const error = refusalOf(text);

    expect(error).toMatchObject({ code, path });
    expect(error.expected).not.toBe('');
    expect(error.message).not.toMatch(/odalys/i);
  });
});
