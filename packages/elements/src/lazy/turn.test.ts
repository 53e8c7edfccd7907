import { expect } from 'chai';
import '../define/fc-insurance-checker.ts';
import { clearPage } from '../../test/page.ts';
import { clinicBook } from '../../test/price-book.ts';
import { noteRendered, takeTurn } from './turn.ts';

const frame = globalThis.requestAnimationFrame;

describe('turns', () => {
  afterEach(() => {
    globalThis.requestAnimationFrame = frame;
    clearPage();
  });

  it('come in the order in which they were asked for, in a task each', async () => {
    const said: string[] = [];
    const turns = ['first', 'second'].map(async (name) => {
      await takeTurn();
      said.push(name);
      queueMicrotask(() => said.push(`${name} is over`));
    });
    await Promise.all(turns);
    await takeTurn();
    expect(said).to.deep.equal(['first', 'first is over', 'second', 'second is over']);
  });

  it('wait for the frame in which what was rendered before is painted', async () => {
    await takeTurn();
    const said: string[] = [];
    requestAnimationFrame(() => said.push('frame'));
    noteRendered();
    await takeTurn();
    said.push('turn');
    expect(said).to.deep.equal(['frame', 'turn']);
  });

  it('go on without one where a page is not shown', async () => {
    await takeTurn();
    globalThis.requestAnimationFrame = () => 0;
    noteRendered();
    await takeTurn();
  });

  it('wait for no frame of what has left the page', async () => {
    globalThis.requestAnimationFrame = () => 0;
    const book = clinicBook();
    // A second of waiting for each would be longer than a test may last.
    const many = Array.from({ length: 40 }, () => {
      const checker = document.createElement('fc-insurance-checker');
      checker.style.minHeight = '10em';
      checker.book = book;
      document.body.append(checker);
      return checker;
    });
    await Promise.resolve();
    while (!many.every(({ hasUpdated }) => hasUpdated)) await Promise.resolve();
    for (const checker of many) checker.remove();
    // They ask for their turns after the first.
    await takeTurn();
    await takeTurn();
  });
});
