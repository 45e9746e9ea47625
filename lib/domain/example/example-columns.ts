import {
  type CounterColumns,
  counterColumnsBuilder,
} from '#lib/domain/statistics/counters/counter-columns.ts';
import { syntheticSessions } from './synthetic-sessions.ts';

/**
 * The example of the insights page: 100,000 made-up 1on1s of 500 managers and twelve months; or of its
 * first `managers` only.
 */
export function exampleColumns(managers = Infinity): CounterColumns {
  const builder = counterColumnsBuilder();
  for (const { manager, month, topic, expectation, score, rated } of syntheticSessions('main', 1)) {
    if (manager >= managers) continue;
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
