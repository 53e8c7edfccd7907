/** What the types refuse; checked by `tsc`, never run. */
import { CostCalculator } from '@forecost/elements/react/cost-calculator';

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
