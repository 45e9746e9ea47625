/** What the browser's own trace says of the time that scripts of extensions take. */
import type { CDPSession } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; `tdur` on the thread's CPU clock. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly worldName?: string; readonly data?: { readonly url?: string } };
}

const CATEGORIES = ['v8', 'v8.execute', 'disabled-by-default-v8.compile', 'devtools.timeline'];
/** Every entry from the browser into JavaScript; only those of isolated worlds have a world's name. */
const ENTRIES = new Set([
  'v8.run',
  'v8.callFunction',
  'v8.compile',
  'EvaluateScript',
  'FunctionCall',
]);

/** CPU milliseconds that isolated worlds ran JavaScript, and what that made the browser do at once. */
export async function scriptTimeOf(cdp: CDPSession, act: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const take = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', take);
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ['*'] },
  });
  await act();
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await complete;
  cdp.off('Tracing.dataCollected', take);
  return (
    outermost(events.filter(isOfExtension)).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
  );
}

function isOfExtension({ name, ph, args }: TraceEvent): boolean {
  if (ph !== 'X' || !ENTRIES.has(name)) return false;
  return Boolean(args?.worldName) || args?.data?.url?.startsWith('chrome-extension://') === true;
}

/** Those that lie in none of the others on their thread. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return events
    .toSorted((one, other) => one.ts - other.ts || (other.dur ?? 0) - (one.dur ?? 0))
    .filter(({ pid, tid, ts, dur = 0 }) => {
      const thread = `${pid} ${tid}`;
      if (ts < (ends.get(thread) ?? 0)) return false;
      ends.set(thread, ts + dur);
      return true;
    });
}
