/** The attribute of an element that a server has rendered. */
export const RENDERED = 'data-fc-rendered';

/** The class of what only a server-rendered element has, beside its content. */
export const ONLY_RENDERED = 'server-rendered';
