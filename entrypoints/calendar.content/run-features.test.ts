import { describe, expect, it, vi } from 'vitest';
import { createCell } from './cell.ts';
import type { Feature, Page, Scope } from './feature.ts';
import { runFeatures } from './run-features.ts';

function stage() {
  const note = vi.fn(() => true);
  const dirty = createCell<readonly Element[]>([]);
  const page = { note, dirty } as unknown as Page;
  const lifetime = new AbortController();
  const run = (features: Feature[], isAlive = () => true) =>
    runFeatures(features, page, lifetime.signal, isAlive);
  return { note, dirty, page, lifetime, run };
}
const feature = (id: string, start: (scope: Scope) => void): Feature => ({ id, start });

describe('A feature of the page', () => {
  it('that throws is switched off and reported once, and the others go on', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const { note, dirty, page, run } = stage();
    const ended = vi.fn();
    const seen = vi.fn();
    run([
      feature('bad', ({ react, signal }) => {
        signal.addEventListener('abort', ended);
        react([page.dirty], () => {
          if (page.dirty.value.length === 0) return;
          throw new Error('what somebody wrote');
        });
      }),
      feature('good', ({ react }) => react([page.dirty], seen)),
    ]);
    dirty.value = [{} as Element];
    dirty.value = [{} as Element];
    expect(ended).toHaveBeenCalledTimes(1);
    expect(note.mock.calls).toEqual([['bad', 9]]);
    expect(seen).toHaveBeenCalledTimes(3);
    expect(JSON.stringify(warn.mock.calls)).not.toContain('what somebody wrote');
    warn.mockRestore();
  });

  it('falls silent when its lifetime ends, or the extension was reloaded under the page', () => {
    const { dirty, page, lifetime, run } = stage();
    const seen = vi.fn();
    let alive = true;
    run([feature('any', ({ react }) => react([page.dirty], seen))], () => alive);
    alive = false;
    dirty.value = [{} as Element];
    alive = true;
    lifetime.abort();
    dirty.value = [{} as Element];
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
