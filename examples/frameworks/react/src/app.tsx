import '@forecost/elements/define/fc-price';
import { CallbackForm } from '@forecost/elements/react/callback-form';
import { CostCalculator } from '@forecost/elements/react/cost-calculator';
import { useState } from 'react';

const BOOK = '/books/harbor-light.json';

/** A page of a clinic. Events carry no answers: they say that something happened, not what. */
export function App() {
  const [changes, setChanges] = useState(0);
  const [asked, setAsked] = useState(false);
  return (
    <main>
      <h1>What it costs</h1>
      <p>
        An infusion costs{' '}
        <fc-price src={BOOK} service="iv-ketamine" with-unit>
          $475 per visit
        </fc-price>
        .
      </p>
      <CostCalculator
        src={BOOK}
        course="iv-ketamine-course"
        startDate="2026-12-01"
        onFcEstimateChange={() => setChanges((count) => count + 1)}
      >
        <p>
          Ask us: <a href="tel:+18315550134">(831) 555-0134</a>
        </p>
      </CostCalculator>
      <p id="changes">Changed {changes} times</p>
      <CallbackForm
        src={BOOK}
        endpoint="/api/callback-requests"
        onFcCallbackSuccess={(event: Event) => setAsked(event.type === 'fc-callback-success')}
      >
        <a href="tel:+18315550134">(831) 555-0134</a>
      </CallbackForm>
      <p id="asked">{asked ? 'Asked for a call' : 'Not asked yet'}</p>
    </main>
  );
}
