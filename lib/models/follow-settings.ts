import { type ReadonlySignal, signal } from '@preact/signals';

interface Kept<T> {
  readonly read: () => Promise<T>;
  readonly onChange: (listener: () => void) => void;
}

/** The settings that hold, or what a page needs of them: now and after every change, wherever made. */
export async function followSettings<T>({ read, onChange }: Kept<T>): Promise<ReadonlySignal<T>> {
  const state = signal<T>(await read());
  onChange(() => void read().then((next) => (state.value = next)));
  return state;
}
