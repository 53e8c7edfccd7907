import { expect } from 'chai';
import { noteRendered, takeTurn } from './turn.ts';

const frame = globalThis.requestAnimationFrame;

describe('turns', () => {
  afterEach(() => {
    globalThis.requestAnimationFrame = frame;
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
});
