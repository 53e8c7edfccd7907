interface Block {
  readonly clientId: string;
}

/** What WordPress' editor puts on its pages, as far as the tests touch it. */
declare const wp: {
  readonly blocks: {
    createBlock(name: string): Block;
    getBlockType(name: string): unknown;
  };
  readonly data: {
    dispatch(store: 'core/preferences'): { set(scope: string, name: string, to: boolean): void };
    dispatch(store: 'core/edit-post'): { openGeneralSidebar(name: string): void };
    dispatch(store: 'core/block-editor'): {
      insertBlock(block: Block, index: number): void;
      selectBlock(id: string): void;
      updateBlockAttributes(id: string, attributes: { readonly course: string }): void;
    };
    dispatch(store: 'core/editor'): {
      editPost(changes: { readonly title: string; readonly status: string }): void;
      savePost(): Promise<void>;
    };
    select(store: 'core/block-editor'): { getBlocks(): readonly Block[] };
    select(store: 'core/editor'): { getPermalink(): string };
  };
};
