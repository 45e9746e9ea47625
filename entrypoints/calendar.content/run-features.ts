import type { Feature, Page, Scope } from './feature.ts';

/** The layer that a feature is reported with after it threw: beyond all that reading knows. */
const FAILED = 9;

/**
 * Starts each feature in a lifetime of its own. One that throws, now or later, is switched off and
 * reported once; the others, and Calendar, do not notice.
 * @param isAlive false once the extension was reloaded under this page
 */
export function runFeatures(
  features: readonly Feature[],
  page: Page,
  signal: AbortSignal,
  isAlive: () => boolean,
): void {
  for (const feature of features) {
    const scope = scopeOf(feature.id, page, signal, isAlive);
    scope.guard(() => feature.start(scope))();
  }
}

function scopeOf(id: string, page: Page, outer: AbortSignal, isAlive: () => boolean): Scope {
  const failure = new AbortController();
  const signal = AbortSignal.any([outer, failure.signal]);
  const guard: Scope['guard'] =
    (run) =>
    (...args) => {
      if (signal.aborted || !isAlive()) return;
      try {
        run(...args);
      } catch (error) {
        failure.abort();
        // Never its message, which may quote what somebody wrote.
        // oxlint-disable-next-line no-console -- the page's sink for errors
        console.warn(`[sashi] ${id}: ${error instanceof Error ? error.name : typeof error}`);
        page.note(id, FAILED);
      }
    };
  return {
    page,
    signal,
    guard,
    react(cells, run) {
      const guarded = guard(run);
      for (const cell of cells) cell.onChange(guarded, signal);
      guarded();
    },
  };
}
