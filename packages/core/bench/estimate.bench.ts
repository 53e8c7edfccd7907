/**
 * Speed and memory of the engine: `pnpm --filter @forecost/core bench`.
 *
 * Ratios are taken in one run on one machine; absolute figures are for that machine.
 */
import { estimate } from '../src/estimate/estimate.ts';
import type { Estimate, EstimateRequest } from '../src/estimate/types.ts';
import type { PriceBook } from '../src/price-book/types.ts';
import { contract, dollars, line, plan, priceBook } from '../test/clinic.ts';
import { CLINIC, REQUEST } from './clinic.ts';
import { handWritten } from './hand-written.ts';
import { publicodesYear } from './publicodes-year.ts';
import { figure, microsecondsPerCall } from './report.ts';

/** Reads every step of every line, so that no explanation is left unmade. */
function readSteps({ scenarios }: Estimate): number {
  let steps = 0;
  for (const { visits } of scenarios) {
    for (const { lines } of visits) for (const line of lines) steps += line.steps.length;
  }
  return steps;
}

const perEstimate = microsecondsPerCall(() => readSteps(estimate(CLINIC, REQUEST)), 2000);
const perSecond = 1_000_000 / perEstimate;
figure(
  '21-visit esketamine year, all scenarios, ranges, steps',
  `${perSecond.toFixed(0)} /s`,
  '2,000 /s',
  perSecond >= 2000,
);

const known = plan({ deductible: 1500, deductibleMet: 300, maximum: 60_000, coinsurance: 0.2 });

/** A clinic whose visit bills so many lines, 640 dollars allowed in all. */
function clinicOf(lines: number): PriceBook {
  const ids = Array.from({ length: lines }, (_, index) => `line-${index}`);
  const visit = { id: 'visit', name: 'Visit', lines: ids.map((id) => line(id, 850 / lines)) };
  return priceBook({
    services: [visit],
    allowedAmounts: ids.map((id) => contract('visit', 640 / lines, { line: id })),
    policies: [
      { payer: '*', services: ['visit'], status: 'covered', source: 'policy', asOf: '2026-01-01' },
    ],
  });
}

function courseOf(visits: number): EstimateRequest {
  const insurance = { payer: 'aetna', planType: 'ppo', benefits: known } as const;
  return { care: { service: 'visit', visits }, startDate: '2026-01-05', insurance };
}

const VISITS = 1000;
for (const lines of [1, 2, 4]) {
  const clinic = clinicOf(lines);
  const allowed = Array.from({ length: VISITS * lines }, () => dollars(640 / lines));
  const byHand =
    microsecondsPerCall(() => handWritten(allowed, 120_000, 2000, 6_000_000), 5000) /
    allowed.length;
  // Each line is worked out in two scenarios, self-pay and in network, and explained in both; dates,
  // months, phases and ranges of the visit are in it too.
  const perLine =
    microsecondsPerCall(() => estimate(clinic, courseOf(VISITS)), 200) / allowed.length / 2;
  const ratio = perLine / byHand;
  figure(
    `cost per line against a hand-written loop, ${lines} to a visit`,
    `${ratio.toFixed(1)} ×`,
    'at most 25 ×',
    ratio <= 25,
  );
}

const long = clinicOf(1);
const evaluatePublicodes = publicodesYear(12);
const ours = microsecondsPerCall(() => estimate(long, courseOf(12)), 2000);
const theirs = microsecondsPerCall(evaluatePublicodes, 50);
const faster = theirs / ours;
figure(
  'against publicodes on the same 12-visit rules',
  `${faster.toFixed(0)} × faster`,
  'at least 50 ×',
  faster >= 50,
);

const sizes = [1250, 2500, 5000, 10_000];
const times = sizes.map((visits) =>
  microsecondsPerCall(() => estimate(long, courseOf(visits)), 20),
);
const perVisit = times.map((time, index) => time / (sizes[index] ?? 1));
const growth = (perVisit.at(-1) ?? 0) / (perVisit[0] ?? 1);
const fit = sizes
  .map((visits, index) => `${visits}: ${(times[index] ?? 0).toFixed(0)} µs`)
  .join(', ');
console.log(`  ${fit}; exponent ${exponent(sizes, times).toFixed(2)}`);
figure(
  'cost per visit at 10,000 visits against 1,250',
  `${growth.toFixed(2)} ×`,
  'at most 1.3 ×',
  growth <= 1.3,
);

const ESTIMATES = 1_000_000;
const small = courseOf(2);
const heapAt = () => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};
for (let index = 0; index < 50_000; index++) estimate(long, small);
const before = heapAt();
for (let index = 0; index < ESTIMATES; index++) estimate(long, small);
const grown = heapAt() - before;
figure('heap growth over a million estimates', `${grown.toFixed(2)} MiB`, 'under 1 MiB', grown < 1);

/** The slope of log time over log size: 1 is linear. */
function exponent(xs: readonly number[], ys: readonly number[]): number {
  const x = xs.map(Math.log);
  const y = ys.map(Math.log);
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const covariance = x.reduce(
    (sum, value, index) => sum + (value - mx) * ((y[index] ?? 0) - my),
    0,
  );
  return covariance / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}
