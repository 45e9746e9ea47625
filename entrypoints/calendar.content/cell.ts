/** One value that several features look at, and are told when it changes. */
export interface Cell<T> {
  value: T;
  /** Calls back after every change, until the signal is aborted. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

/** A new value that is the `same` as the old one changes nothing and is told to nobody. */
export function createCell<T>(first: T, same: (one: T, other: T) => boolean = Object.is): Cell<T> {
  const listeners = new Set<() => void>();
  let current = first;
  return {
    get value() {
      return current;
    },
    set value(next: T) {
      if (same(current, next)) return;
      current = next;
      for (const listener of listeners) listener();
    },
    onChange(listener, signal) {
      if (signal.aborted) return;
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
