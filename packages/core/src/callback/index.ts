export { describeHours, type HoursGroup } from './hours.ts';
export { normalizePhone } from './normalize-phone.ts';
export { promiseCallback, promiseDueAt, SAME_DAY_NOTICE_MINUTES } from './promise.ts';
export type * from './types.ts';
export { BEST_TIMES } from './types.ts';
