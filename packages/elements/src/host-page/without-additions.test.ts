import { expect } from 'chai';
import { cleanly } from './cleanly.ts';
import { withoutAdditions } from './without-additions.ts';

const shared = Object.prototype as { amount?: unknown };
const lists = Array.prototype as { toJSON?: unknown; first?: unknown };

describe('withoutAdditions', () => {
  afterEach(() => {
    delete shared.amount;
    delete lists.toJSON;
    delete lists.first;
  });

  it('hides what scripts have added to every object, and puts it back as it was', () => {
    shared.amount = 7;
    const own = Object.getOwnPropertyDescriptor(shared, 'amount');
    const inside = withoutAdditions(() => 'amount' in {});
    const after = Object.getOwnPropertyDescriptor(shared, 'amount');
    // chai itself cannot be used on such a page.
    delete shared.amount;
    expect([inside, after]).to.deep.equal([false, own]);
  });

  it('puts it back where the task throws', () => {
    shared.amount = 7;
    let thrown: unknown;
    try {
      withoutAdditions(() => {
        throw new Error('as it should');
      });
    } catch (error) {
      thrown = error;
    }
    const after = 'amount' in {};
    delete shared.amount;
    expect([String(thrown), after]).to.deep.equal(['Error: as it should', true]);
  });

  it('lets lists write themselves as JSON does, and keeps their other additions', () => {
    lists.toJSON = () => 'a list';
    lists.first = () => 1;
    const write = () => [JSON.stringify([1]), 'first' in []].join();
    const said = [withoutAdditions(write), write()];
    delete lists.toJSON;
    delete lists.first;
    expect(said).to.deep.equal(['[1],true', '"a list",true']);
  });
});

describe('cleanly', () => {
  afterEach(() => delete shared.amount);

  it('does a task at once where nothing was added', () => {
    expect(cleanly(() => 'done')).to.equal('done');
  });

  it('does it without what was added elsewhere', async () => {
    shared.amount = 7;
    const inside = await cleanly(() => 'amount' in {});
    const after = 'amount' in {};
    delete shared.amount;
    expect([inside, after]).to.deep.equal([false, true]);
  });
});
