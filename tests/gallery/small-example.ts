import { syntheticSessions } from '#lib/domain/example/synthetic-sessions.ts';
import {
  type CounterColumns,
  counterColumnsBuilder,
} from '#lib/domain/statistics/counters/counter-columns.ts';

const MANAGERS = 40;

/** The first managers of the page's example: all of its figures, in a tenth of the time. */
export function smallExample(): CounterColumns {
  const builder = counterColumnsBuilder();
  for (const { manager, month, topic, expectation, score, rated } of syntheticSessions('main', 1)) {
    if (manager >= MANAGERS) continue;
    builder.add({
      manager: String(manager + 1),
      month: String(month),
      topic,
      expectation,
      score: rated ? score : null,
      n: 1,
    });
  }
  return builder.columns();
}
