import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './read-arguments.ts';

describe('readArguments', () => {
  it('has defaults for everything', () => {
    expect(readArguments([], {})).toEqual({ books: ['books'], trustProxy: false });
  });

  it('reads every option', () => {
    const line =
      '--books a --books b.json --data d --keep-days 400 --port 0 --host 0.0.0.0 --static site --trust-proxy ' +
      '--origin https://a.example --origin harbor-mind=https://b.example';
    const environment = { FORECOST_ADMIN_TOKEN: 'token-of-the-staff' };
    expect(readArguments(line.split(' '), environment)).toEqual({
      books: ['a', 'b.json'],
      data: 'd',
      keepDays: 400,
      port: 0,
      host: '0.0.0.0',
      static: { '/': 'site' },
      trustProxy: true,
      origins: { all: ['https://a.example'], byPractice: { 'harbor-mind': ['https://b.example'] } },
      adminToken: 'token-of-the-staff',
    });
  });

  it.each([
    ['--data', ''],
    ['--keep-days', '0'],
    ['--keep-days', 'a year'],
    ['--port', 'http'],
    ['--port', '70000'],
    ['--nonsense'],
    ['stray'],
  ])('refuses %s %s', (...args) => {
    expect(() => readArguments(args, {})).toThrow(UsageError);
  });
});
