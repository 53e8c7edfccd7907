import { SERVE_OPTIONS } from '@forecost/server';
import { expect, it } from 'vitest';
import { serve } from './serve.ts';

it('forecost serve lists the options of the server', () => {
  expect(serve.details).toEqual(SERVE_OPTIONS);
});
