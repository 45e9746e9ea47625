/** A disk that loses what was written without being flushed, when the power goes. */
import { IDBDatabase } from 'fake-indexeddb';

const UNDO = '_rollbackLog';

interface Transaction {
  readonly mode: string;
  readonly durability: string;
  /** How fake-indexeddb takes back what an aborted transaction did, step by step. */
  readonly [UNDO]: (() => void)[];
  addEventListener(name: 'complete', listener: () => void): void;
}

type Open = (this: { readonly name: string }, ...rest: unknown[]) => Transaction;

const unflushed = new Map<string, (() => void)[]>();

/** Watches every transaction of the IndexedDB in memory from here on. */
export function watchDisk(): void {
  const prototype = IDBDatabase.prototype as unknown as { transaction: Open };
  const open = prototype.transaction;
  prototype.transaction = function (...rest) {
    const transaction = open.apply(this, rest);
    if (transaction.mode === 'readwrite') {
      transaction.addEventListener('complete', () => {
        const relaxed = transaction.durability !== 'strict';
        // What is flushed takes along everything that was written before.
        if (!relaxed) unflushed.delete(this.name);
        else unflushed.set(this.name, [...(unflushed.get(this.name) ?? []), ...transaction[UNDO]]);
      });
    }
    return transaction;
  };
}

/** The power goes: what was not flushed in that database was never written. */
export function losePower(name: string): void {
  for (const undo of (unflushed.get(name) ?? []).reverse()) undo();
  unflushed.delete(name);
}
