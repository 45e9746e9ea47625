/** What makes panel and popup quick to be there: they stand beside a calendar, where nobody waits. */
import type { Plugin } from 'vite';

const LINK = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

/**
 * Says of our schemas, which are all made when they are first asked for, that making them does nothing
 * else: so a page that only takes a constant from beside them leaves them, and the parser, out.
 */
export function droppableSchemas(): Plugin {
  return {
    name: 'sashi:droppable-schemas',
    transform: {
      filter: { id: /\/lib\/.*\.ts$/ },
      handler: (code) => code.replaceAll(/ = (?=(?:z\.lazy|fieldsKind)\()/g, ' = /* @__PURE__ */ '),
    },
  };
}

/** Puts a page's style sheets into the page itself: it is not drawn before they are there. */
export function inlineStyles(): Plugin {
  return {
    name: 'sashi:inline-styles',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const taken = new Set<string>();
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          page.source = String(page.source).replaceAll(LINK, (link, name: string) => {
            const sheet = bundle[name];
            if (sheet?.type !== 'asset') return link;
            taken.add(name);
            return `<style>${String(sheet.source).trim()}</style>`;
          });
        }
        for (const name of taken) delete bundle[name];
      },
    },
  };
}
