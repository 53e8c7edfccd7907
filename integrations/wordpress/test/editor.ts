import type { Page } from 'puppeteer-core';

/** Puts one block of each kind into the editor of a new page and selects the first. */
export async function insertBlocks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => typeof wp !== 'undefined' && wp.blocks?.getBlockType('forecost/price-list'),
  );
  await page.evaluate(() => {
    const { blocks, data } = wp;
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    const { insertBlock, selectBlock } = data.dispatch('core/block-editor');
    for (const name of ['callback-form', 'insurance-checker', 'price-list', 'cost-calculator']) {
      insertBlock(blocks.createBlock(`forecost/${name}`), 0);
    }
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    selectBlock(data.select('core/block-editor').getBlocks()[0]?.clientId ?? '');
  });
}
