import { http, type RequestHandler } from 'msw';
import { setupWorker } from 'msw/browser';

const worker = setupWorker();

/** Lets tests answer requests in the network's place; call in a suite. */
export function useNetwork(): void {
  before(() => worker.start({ quiet: true }));
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());
}

/** Answers requests for the rest of the test. */
export function answer(...handlers: RequestHandler[]): void {
  worker.use(...handlers);
}

export { http };
