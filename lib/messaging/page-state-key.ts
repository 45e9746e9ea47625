/** Apart from the schemas, so that the content script can import it without a parser. */
export const PAGE_STATE_KEY = 'page-state';
