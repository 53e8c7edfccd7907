import { describe, expect, it } from 'vitest';
import { readArguments, UsageError } from './read-arguments.ts';

describe('readArguments', () => {
  it('has defaults for everything', () => {
    expect(readArguments([], {})).toEqual({ books: ['books'], trustedProxies: 0 });
  });

  it('reads every option', () => {
    const line =
      '--books a --books b.json --data d --keep-days 400 --port 0 --host 0.0.0.0 --static site --trust-proxy --trust-proxy ' +
      '--staff-url https://calls.example/staff --origin https://a.example --origin harbor-mind=https://b.example';
    const environment = {
      FORECOST_ADMIN_TOKEN: 'token-of-the-staff',
      FORECOST_NOTIFY_URL: 'https://hooks.example/T0K3N',
      FORECOST_NOTIFY_SECRET: 'whsec_secret',
    };
    expect(readArguments(line.split(' '), environment)).toEqual({
      books: ['a', 'b.json'],
      data: 'd',
      keepDays: 400,
      port: 0,
      host: '0.0.0.0',
      static: { '/': 'site' },
      trustedProxies: 2,
      origins: { all: ['https://a.example'], byPractice: { 'harbor-mind': ['https://b.example'] } },
      adminToken: 'token-of-the-staff',
      notify: {
        url: 'https://hooks.example/T0K3N',
        secret: 'whsec_secret',
        staffUrl: 'https://calls.example/staff',
      },
    });
  });

  it.each([
    [['--staff-url', 'https://calls.example/staff'], {}, '--staff-url needs FORECOST_NOTIFY_URL'],
    [[], { FORECOST_NOTIFY_SECRET: 'whsec_secret' }, 'FORECOST_NOTIFY_SECRET needs'],
  ])('refuses what says how to tell nobody: %o %o', (args, environment, reason) => {
    expect(() => readArguments(args, environment)).toThrow(reason);
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
