import { describe, expect, it } from 'vitest';
import type { ListOptions, StoredRequest } from '../storage/stored-request.ts';
import { everyRequest } from './every-request.ts';

const requests = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => ({ id: String(first + index) }) as StoredRequest);

/** Lists one page after another, whatever is asked for, and notes where each should begin. */
function listing(pages: (StoredRequest[] | undefined)[]) {
  const asked: (string | undefined)[] = [];
  const list = async ({ after }: ListOptions) => (asked.push(after), pages.shift());
  return { list, asked };
}

describe('every request', () => {
  it('is what all pages hold', async () => {
    const { list, asked } = listing([requests(500), requests(20, 500)]);
    expect(await everyRequest({ list })).toHaveLength(520);
    expect(asked).toEqual([undefined, '499']);
  });

  it('is there though the last of a page is deleted before the next is read', async () => {
    const { list, asked } = listing([requests(500), undefined, requests(499, 1)]);
    expect(await everyRequest({ list })).toHaveLength(499);
    expect(asked).toEqual([undefined, '499', undefined]);
  });
});
