import { expect, it } from 'vitest';
import { PLAN_TYPES } from '../../price-book/types.ts';
import { paysEnrolledOnly } from './enrolled-providers.ts';

// 42 CFR 424.505, 405.425, 431.107; 38 CFR 17.4020.
it('knows the programs that pay nobody who does not bill them', () => {
  expect(PLAN_TYPES.filter(paysEnrolledOnly)).toEqual(['medicare', 'medicaid', 'va']);
});
