import { executeServerCommand } from '@web/test-runner-commands';
import { expect } from 'chai';
import '../../src/define/index.ts';
import { clearPage, everythingFetched, recordConsole } from '../page.ts';
import { STATES } from '../states/index.ts';

/** Lines of a tree whose description repeats a part of the name, so that a screen reader says it twice. */
function saidTwice(tree: string): string[] {
  return tree.split('\n').filter((line) => {
    const [, name = '', description] = /^\s*\w+ "(.*?)".* described as "(.*)"$/.exec(line) ?? [];
    return description && name.includes(description);
  });
}

describe('assistive technology is told what was accepted', () => {
  let stop: () => void = () => {};
  beforeEach(() => ({ stop } = recordConsole()));
  afterEach(() => {
    stop();
    clearPage();
  });

  for (const { element, name, show } of STATES) {
    it(`of <${element}> ${name}`, async () => {
      await everythingFetched(await show({ lang: 'en' }));
      const { tree, accepted } = await executeServerCommand<
        { readonly tree: string; readonly accepted: string },
        string
      >('accessibility-tree', `${element} ${name}`);
      expect(tree).to.equal(accepted);
      expect(saidTwice(tree)).to.deep.equal([]);
    });
  }
});
