/** What the types refuse; checked by `tsc`, never run. */
import type { CostCalculator as Calculator } from '@forecost/elements';
import { CostCalculator } from '@forecost/elements/react/cost-calculator';
import { useRef } from 'react';

export const refused = (
  <>
    {/* @ts-expect-error: an address is a text. */}
    <CostCalculator src={5} />
    {/* @ts-expect-error: there is no such event. */}
    <CostCalculator onFcEstimateChanged={() => undefined} />
    {/* @ts-expect-error: whether a price says its low end only is yes or no. */}
    <fc-price from={5} />
  </>
);

/** What an event carries is known. */
export const told = (
  <>
    <CostCalculator answersInEvents onFcEstimate={({ detail }) => detail.total.low.toFixed()} />
    {/* @ts-expect-error: the total is a range. */}
    <CostCalculator answersInEvents onFcEstimate={({ detail }) => detail.total.toFixed()} />
  </>
);

/** A tag is reached as any other is: by what `useRef` makes, or a function. */
export function Reached() {
  const calculator = useRef<Calculator>(null);
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <fc-cost-calculator ref={calculator} />
      <fc-cost-calculator ref={(one) => one.toggleAttribute('hidden')} />
      {/* @ts-expect-error: a calculator is no field. */}
      <fc-cost-calculator ref={field} />
    </>
  );
}
