import { HttpResponse } from 'msw';
import type { CallbackForm } from '../src/index.ts';
import { answer, http } from './network.ts';
import { click, fill, mount, until } from './page.ts';
import { clinicBook } from './price-book.ts';

/** Where the forms of the tests send. */
export const ENDPOINT = '/api/callback-requests';
const RECEIPT = {
  id: '1',
  promise: { date: '2026-11-24', time: '17:00', timeZone: 'America/Los_Angeles' },
};

/** Puts a form on the page that can send. */
export function mountForm(
  attributes: Record<string, string> = {},
  book = clinicBook(),
): Promise<CallbackForm> {
  return mount('fc-callback-form', {
    attributes: { endpoint: ENDPOINT, ...attributes },
    properties: { book },
  });
}

/** Fills in what is enough. */
export async function fillIn(form: CallbackForm): Promise<void> {
  fill(form, '#name', 'Ana Reyes');
  fill(form, '#phone', '(415) 555-0199');
  await click(form, '#consent-call');
}

/** Presses the button and waits for what takes the focus: the mistakes or the thank-you. */
export async function send(form: CallbackForm): Promise<void> {
  await click(form, '[part=button]');
  await until(
    () =>
      form.shadowRoot?.querySelector('#summary, #heading') === form.shadowRoot?.activeElement &&
      form.shadowRoot?.activeElement,
  );
}

/** Answers every request so and records what was sent. */
export function record(respond: (count: number) => Response): {
  readonly bodies: Record<string, unknown>[];
  readonly keys: (string | null)[];
} {
  const bodies: Record<string, unknown>[] = [];
  const keys: (string | null)[] = [];
  answer(
    http.post(ENDPOINT, async ({ request }) => {
      keys.push(request.headers.get('idempotency-key'));
      bodies.push((await request.json()) as Record<string, unknown>);
      return respond(bodies.length);
    }),
  );
  return { bodies, keys };
}

/** What the server answers once a request is on disk. */
export const stored = () => HttpResponse.json(RECEIPT, { status: 201 });
