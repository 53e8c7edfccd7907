import { expect } from 'chai';
import { movedBy } from './moved-by.ts';

let row: HTMLElement;

/** What moves when a part of 20 pixels grows by 40, centered beside what is given: by its ids. */
function movedBeside(neighbor: string): string[] {
  row = document.createElement('div');
  row.style.cssText = 'display: flex; align-items: center';
  row.innerHTML = `<div id="part" style="width: 50px; height: 20px"></div>${neighbor}`;
  document.body.prepend(row);
  scrollTo(0, 0);
  const { style } = row.querySelector<HTMLElement>('#part')!;
  const moved = movedBy(
    row.firstElementChild!,
    () => (style.height = '60px'),
    () => (style.height = '20px'),
  );
  return moved.map(({ id }) => id);
}

describe('movedBy', () => {
  afterEach(() => row.remove());

  it('finds what is centered beside a part, and what is in it', () => {
    const text = '<div id="text"><b id="word">Word</b></div>';
    expect(movedBeside(text)).to.include.members(['text', 'word']);
  });

  it('finds nothing beside it that stays where it is', () => {
    const text = '<p id="text" style="align-self: start">Word</p>';
    expect(movedBeside(text)).not.to.include('text');
  });

  it('finds what floats in what has no height of its own', () => {
    const floating = '<div><i id="floating" style="float: left">Word</i></div>';
    expect(movedBeside(floating)).to.include('floating');
  });

  it('asks for no place of what is hidden, however much it is', () => {
    const menu = `<ul hidden>${'<li>Word</li>'.repeat(1500)}</ul>`;
    const text = '<p id="text" style="align-self: start">Word</p>';
    expect(movedBeside(menu + text)).not.to.include('text');
  });

  it('takes what is beside a part for moved where it is too much to ask', () => {
    const words = '<i>a</i> '.repeat(1500);
    const text = `<p id="text" style="align-self: start">${words}</p>`;
    expect(movedBeside(text)).to.include('text');
  });

  it('takes a part itself for moved where nothing was in view of what could be asked', () => {
    const words = '<i style="position: fixed; top: -9em">a</i>'.repeat(1500);
    expect(movedBeside(words)).to.deep.equal(['part']);
  });
});
