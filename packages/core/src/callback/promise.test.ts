import { describe, expect, it } from 'vitest';
import type { Practice } from '../price-book/types.ts';
import { promiseCallback, promiseDueAt } from './promise.ts';

const NINE_TO_FIVE = [{ opens: '09:00', closes: '17:00' }];
const WEEKDAY_HOURS = {
  monday: NINE_TO_FIVE,
  tuesday: NINE_TO_FIVE,
  wednesday: NINE_TO_FIVE,
  thursday: NINE_TO_FIVE,
  friday: NINE_TO_FIVE,
};

function clinic(changes: Partial<Practice> = {}) {
  return {
    timeZone: 'America/Los_Angeles',
    hours: WEEKDAY_HOURS,
    holidays: [],
    callbackWithinBusinessDays: 1,
    ...changes,
  };
}

const holidays = (...dates: string[]) => dates.map((date) => ({ date, name: 'Closed' }));

/** `Tue 2026-11-24 17:00` */
function inWords(practice: ReturnType<typeof clinic>, receivedAt: string): string {
  const { date, time } = promiseCallback(practice, receivedAt);
  return `${new Date(date).toUTCString().slice(0, 3)} ${date} ${time}`;
}

describe('promiseCallback within one business day', () => {
  it.each([
    ['Monday morning', '2026-11-16T10:00:00-08:00', 'Tue 2026-11-17 17:00'],
    ['Monday before opening', '2026-11-16T00:00:00-08:00', 'Tue 2026-11-17 17:00'],
    ['Monday, the last minute', '2026-11-16T16:59:59-08:00', 'Tue 2026-11-17 17:00'],
    ['Monday at closing, which is too late', '2026-11-16T17:00:00-08:00', 'Wed 2026-11-18 17:00'],
    ['Monday night', '2026-11-16T23:59:59-08:00', 'Wed 2026-11-18 17:00'],
    ['Friday morning', '2026-11-20T10:00:00-08:00', 'Mon 2026-11-23 17:00'],
    ['Friday 18:30, as if on Monday', '2026-11-20T18:30:00-08:00', 'Tue 2026-11-24 17:00'],
    ['Saturday, as if on Monday', '2026-11-21T12:00:00-08:00', 'Tue 2026-11-24 17:00'],
    ['Sunday, as if on Monday', '2026-11-22T12:00:00-08:00', 'Tue 2026-11-24 17:00'],
  ])('received %s', (_, receivedAt, expected) => {
    expect(inWords(clinic(), receivedAt)).toBe(expected);
  });
});

describe('promiseCallback around holidays', () => {
  const thanksgiving = clinic({ holidays: holidays('2026-11-26', '2026-11-27') });
  const yearEnd = clinic({ holidays: holidays('2026-12-24', '2026-12-25', '2027-01-01') });
  // Kept on the Friday, where the day itself is a Saturday.
  const kept = clinic({ holidays: holidays('2026-07-03', '2027-12-24', '2027-12-31') });
  const laborDay = clinic({ holidays: holidays('2026-09-07') });

  it.each([
    [
      'Wednesday before Thanksgiving',
      thanksgiving,
      '2026-11-25T10:00:00-08:00',
      'Mon 2026-11-30 17:00',
    ],
    ['Wednesday after closing', thanksgiving, '2026-11-25T17:30:00-08:00', 'Tue 2026-12-01 17:00'],
    ['on Thanksgiving itself', thanksgiving, '2026-11-26T10:00:00-08:00', 'Tue 2026-12-01 17:00'],
    [
      'the last working day of the year',
      yearEnd,
      '2026-12-31T09:00:00-08:00',
      'Mon 2027-01-04 17:00',
    ],
    ['New Year’s Day', yearEnd, '2027-01-01T09:00:00-08:00', 'Tue 2027-01-05 17:00'],
    ['before a Fourth of July', kept, '2026-07-02T10:00:00-07:00', 'Mon 2026-07-06 17:00'],
    ['the evening before one', kept, '2026-07-02T18:00:00-07:00', 'Tue 2026-07-07 17:00'],
    ['on a Fourth of July', kept, '2026-07-04T10:00:00-07:00', 'Tue 2026-07-07 17:00'],
    ['before a Saturday’s Christmas', kept, '2027-12-23T16:59:00-08:00', 'Mon 2027-12-27 17:00'],
    ['before a Saturday’s New Year', kept, '2027-12-30T17:00:00-08:00', 'Tue 2028-01-04 17:00'],
    [
      'Friday evening before Labor Day',
      laborDay,
      '2026-09-04T18:30:00-07:00',
      'Wed 2026-09-09 17:00',
    ],
    ['before Christmas', yearEnd, '2026-12-23T16:00:00-08:00', 'Mon 2026-12-28 17:00'],
  ])('received %s', (_, practice, receivedAt, expected) => {
    expect(inWords(practice, receivedAt)).toBe(expected);
  });
});

describe('promiseCallback and clocks', () => {
  const everyDay = { ...WEEKDAY_HOURS, saturday: NINE_TO_FIVE, sunday: NINE_TO_FIVE };
  const sevenDays = clinic({ hours: everyDay, timeZone: 'America/New_York' });
  const hawaii = clinic({ timeZone: 'Pacific/Honolulu' });
  const auckland = clinic({ timeZone: 'Pacific/Auckland' });

  it.each([
    [
      '16:59 on the day clocks go forward',
      sevenDays,
      '2026-03-08T20:59:00Z',
      'Mon 2026-03-09 17:00',
    ],
    [
      '17:00 on the day clocks go forward',
      sevenDays,
      '2026-03-08T21:00:00Z',
      'Tue 2026-03-10 17:00',
    ],
    ['16:59 on the day clocks go back', sevenDays, '2026-11-01T21:59:00Z', 'Mon 2026-11-02 17:00'],
    ['17:00 on the day clocks go back', sevenDays, '2026-11-01T22:00:00Z', 'Tue 2026-11-03 17:00'],
    [
      'Monday evening in New York, before closing in Los Angeles',
      clinic(),
      '2026-11-16T19:30:00-05:00',
      'Tue 2026-11-17 17:00',
    ],
    [
      'Monday evening in New York, at closing in Los Angeles',
      clinic(),
      '2026-11-16T20:00:00-05:00',
      'Wed 2026-11-18 17:00',
    ],
    ['the repeated hour of the night', sevenDays, '2026-11-01T06:30:00Z', 'Mon 2026-11-02 17:00'],
    ['Tuesday in UTC, Monday in Honolulu', hawaii, '2026-11-17T02:00:00Z', 'Tue 2026-11-17 17:00'],
    ['Sunday in UTC, Monday in Auckland', auckland, '2026-11-15T22:00:00Z', 'Tue 2026-11-17 17:00'],
  ])('received at %s', (_, practice, receivedAt, expected) => {
    expect(inWords(practice, receivedAt)).toBe(expected);
  });
});

describe('promiseCallback and hours', () => {
  const periods = [
    { opens: '14:00', closes: '19:00' },
    { opens: '08:00', closes: '12:00' },
  ];
  const siesta = clinic({ hours: { monday: periods, thursday: periods } });
  const shortFriday = clinic({
    hours: { ...WEEKDAY_HOURS, friday: [{ opens: '09:00', closes: '12:30' }] },
  });

  it.each([
    [
      'during the break between two periods',
      siesta,
      '2026-11-16T13:00:00-08:00',
      'Thu 2026-11-19 19:00',
    ],
    ['after the last of two periods', siesta, '2026-11-16T19:00:00-08:00', 'Mon 2026-11-23 19:00'],
    [
      'the day before a short one',
      shortFriday,
      '2026-11-19T16:00:00-08:00',
      'Fri 2026-11-20 12:30',
    ],
    [
      'a short day after its closing',
      shortFriday,
      '2026-11-20T13:00:00-08:00',
      'Tue 2026-11-24 17:00',
    ],
  ])('received %s', (_, practice, receivedAt, expected) => {
    expect(inWords(practice, receivedAt)).toBe(expected);
  });

  it.each([
    [
      'today, an hour and a minute before closing',
      0,
      '2026-11-16T15:59:00-08:00',
      'Mon 2026-11-16 17:00',
    ],
    ['today, too shortly before closing', 0, '2026-11-16T16:00:00-08:00', 'Tue 2026-11-17 17:00'],
    ['today, at the weekend', 0, '2026-11-21T10:00:00-08:00', 'Mon 2026-11-23 17:00'],
    ['three business days over a weekend', 3, '2026-11-19T10:00:00-08:00', 'Tue 2026-11-24 17:00'],
    ['thirty business days', 30, '2026-11-16T10:00:00-08:00', 'Mon 2026-12-28 17:00'],
  ])('within %s', (_, within, receivedAt, expected) => {
    expect(inWords(clinic({ callbackWithinBusinessDays: within }), receivedAt)).toBe(expected);
  });

  it('says in whose time it promises', () => {
    expect(promiseCallback(clinic(), '2026-11-16T10:00:00-08:00')).toEqual({
      date: '2026-11-17',
      time: '17:00',
      timeZone: 'America/Los_Angeles',
    });
  });
});

describe('promiseCallback refuses', () => {
  const monday = '2026-11-16T10:00:00-08:00';

  it.each([
    ['no hours', clinic({ hours: {} }), monday, 'never-open'],
    ['days without periods', clinic({ hours: { monday: [] } }), monday, 'never-open'],
    ['an unknown time zone', clinic({ timeZone: 'Mars/Olympus' }), monday, 'unknown-time-zone'],
    ['a time without offset', clinic(), '2026-11-16T10:00:00', 'not-an-instant'],
    ['a time that does not exist', clinic(), '2026-13-16T10:00:00Z', 'not-an-instant'],
  ])('%s', (_, practice, receivedAt, code) => {
    expect(() => promiseCallback(practice, receivedAt)).toThrow(expect.objectContaining({ code }));
  });
});

describe('promiseDueAt', () => {
  it.each([
    ['2026-11-24', '17:00', 'America/Los_Angeles', '2026-11-25T01:00:00.000Z'],
    // The first business days after clocks have gone forward and back.
    ['2026-03-09', '17:00', 'America/New_York', '2026-03-09T21:00:00.000Z'],
    ['2026-11-02', '17:00', 'America/New_York', '2026-11-02T22:00:00.000Z'],
  ])('is the instant of closing in the practice’s zone: %s %s %s', (date, time, timeZone, due) => {
    expect(promiseDueAt({ date, time, timeZone })).toBe(due);
  });
});
