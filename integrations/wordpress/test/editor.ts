import type { Page } from 'puppeteer-core';

/** Puts one block of each kind into the editor of a new page and selects the first. */
export async function insertBlocks(page: Page): Promise<void> {
  await page.waitForFunction(
    () => typeof wp !== 'undefined' && wp.blocks?.getBlockType('forecost/price-list'),
  );
  await closeGuide(page);
  await page.evaluate(() => {
    const { blocks, data } = wp;
    const { insertBlock, selectBlock } = data.dispatch('core/block-editor');
    for (const name of ['callback-form', 'insurance-checker', 'price-list', 'cost-calculator']) {
      insertBlock(blocks.createBlock(`forecost/${name}`), 0);
    }
    data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block');
    selectBlock(data.select('core/block-editor').getBlocks()[0]?.clientId ?? '');
  });
}

/** Keeps away the guide that welcomes who edits for the first time: what the editor reads late may bring it back. */
export async function closeGuide(page: Page): Promise<void> {
  await page.evaluate(() => {
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  });
  await page.waitForSelector('.components-modal__frame', { hidden: true });
}
