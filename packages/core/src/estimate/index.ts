export { estimate, networkStatus } from './estimate.ts';
export { estimateSelfPay } from './self-pay.ts';
export type * from './types.ts';
