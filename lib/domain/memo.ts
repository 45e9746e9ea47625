/** The memo that both of a pair write at once, as the state of a yjs document with one text. */
import * as Y from 'yjs';
import type { EntryKind } from './entries/entry-kind.ts';

/** Name of the text within the document. */
export const MEMO_TEXT = 'text';

/** Of an empty document: no structures, nothing deleted. */
const NOTHING = Uint8Array.of(0, 0);

export interface MemoContent {
  readonly text: string;
  /** For the editor, which goes on from here. */
  readonly state: Uint8Array;
}

/** A yjs update: what was typed, in whatever order it comes. */
export interface MemoChange {
  readonly update: Uint8Array;
}

export const memoKind: EntryKind<MemoContent, MemoChange, Uint8Array> = {
  kind: 'memo',
  owner: 'pair',
  about: 'meeting',
  blank: NOTHING,
  parse: (found) => (found instanceof Uint8Array && readable(found) ? found : null),
  merge: (one, other) => stateOf(documentOf(one, other)),
  write: (body, { update }) => stateOf(documentOf(body, update)),
  // What is deleted is gone from the state: only the places where it stood are kept.
  erase: (body) => {
    const document = documentOf(body);
    const text = document.getText(MEMO_TEXT);
    text.delete(0, text.length);
    return stateOf(document);
  },
  isBlank: (body) => documentOf(body).getText(MEMO_TEXT).length === 0,
  read: (state) => ({ text: documentOf(state).getText(MEMO_TEXT).toJSON(), state }),
  pack: (body) => body,
  unpack: (packed) => (packed instanceof Uint8Array && readable(packed) ? packed : null),
};

function readable(update: Uint8Array): boolean {
  try {
    documentOf(update);
    return true;
  } catch {
    return false;
  }
}

function documentOf(...updates: readonly Uint8Array[]): Y.Doc {
  // A document's own name is not part of its state, and making one up takes longer than all else.
  const document = new Y.Doc({ guid: MEMO_TEXT });
  for (const update of updates) Y.applyUpdate(document, update);
  return document;
}

/** The same bytes for the same document, from whichever side it was merged. */
function stateOf(document: Y.Doc): Uint8Array {
  return Y.encodeStateAsUpdate(document);
}
