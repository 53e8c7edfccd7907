import { describe, expect, it } from 'vitest';
import type { Schedule, Schedules } from '../schedule/index.ts';
import { Inputs } from '../unknowns/inputs.ts';
import { walkedCases } from './walked-cases.ts';

/** A schedule of so many visits, every so many days, which begins like no other cadence's. */
function schedule(visits: number, everyDays = 7): Schedule {
  const list = Array.from({ length: visits }, (_, index) => {
    const day = (index + 1) * everyDays;
    return { date: '', day, month: 0, phaseIndex: 0, phase: 'phase', set: 0 };
  });
  return list;
}

/** Inputs with one question of so many answers; with one answer nothing is open. */
function asked(answers: number): Inputs {
  const inputs = new Inputs('2026-12-31');
  const range = { low: 0, likely: 0, high: answers - 1 };
  inputs.addWalk({ unknown: 'visits-used' }, range, 'rule:unsaid');
  return inputs;
}

describe('what is worked out to bound an answer', () => {
  const one: Schedules = [schedule(3)];

  it('is nothing more than the likely case where nothing is open', () => {
    expect(walkedCases(asked(1), one, 1)).toEqual({
      corners: [],
      planYears: 1,
      groups: [{ longest: 0, members: [0] }],
      complete: true,
    });
  });

  it('is each schedule and each plan year where only those are open', () => {
    expect(walkedCases(asked(1), [schedule(3), schedule(2)], 1).corners).toHaveLength(1);
    expect(walkedCases(asked(1), one, 2)).toMatchObject({ planYears: 2, complete: true });
    expect(walkedCases(asked(1), one, 2).corners).toHaveLength(1);
  });

  it('is every answer, up to 20,000 visits over all of them', () => {
    expect(walkedCases(asked(100), [schedule(200)], 1)).toMatchObject({ complete: true });
    expect(walkedCases(asked(100), [schedule(200)], 1).corners).toHaveLength(100);
    expect(walkedCases(asked(100), [schedule(201)], 1)).toMatchObject({ complete: false });
    expect(walkedCases(asked(100), [schedule(200)], 2)).toMatchObject({ complete: false });
  });

  it('counts a schedule that begins like a longer one once', () => {
    const { complete } = walkedCases(asked(100), [schedule(200), schedule(150)], 1);
    expect(complete).toBe(true);
  });

  describe('beyond that', () => {
    const four: Schedules = [
      schedule(500, 7),
      schedule(600, 6),
      schedule(400, 5),
      schedule(450, 4),
    ];

    it('is the likely, the longest and the shortest schedule', () => {
      const { groups } = walkedCases(asked(100), four, 12);
      expect(groups.map(({ longest }) => longest)).toEqual([0, 1, 2]);
    });

    it('is one schedule once, be it the likely one, the longest and the shortest', () => {
      expect(walkedCases(asked(100), [schedule(500)], 1).groups).toHaveLength(1);
    });

    it('is two plan years at most, and the likely, the lowest and the highest answer', () => {
      expect(walkedCases(asked(100), four, 12).planYears).toBe(2);
      expect(walkedCases(asked(100), four, 1).planYears).toBe(1);
      const answers = walkedCases(asked(100), four, 1).corners.map(({ cheap }) => cheap[0]);
      expect(answers).toEqual([0, 0, 99]);
    });
  });
});
