/** Makes 100,000 synthetic 1on1s, the same on every machine (reference: a hash per scenario and seed). */

import {
  expectations,
  sessionScenarios,
  sessionSpec,
  topics,
} from '#lib/domain/example/synthetic-session-spec.ts';
import { randomStream, shuffle } from '#lib/domain/statistics/numerics/seeded-random.ts';

export interface SyntheticSession {
  readonly manager: number;
  readonly member: number;
  /** 1 to 12. */
  readonly month: number;
  /** Indices into `topics` and `expectations`. */
  readonly topic: number;
  readonly expectation: number;
  /** Did the member get the response hoped for; not in counters. */
  readonly met: boolean;
  readonly score: number;
  readonly rated: boolean;
}

const EFFECTS = [-1, -0.5, 0, 0.5, 1];

/** Throws on an unknown scenario. */
export function syntheticSessions(name: string, seed: number): SyntheticSession[] {
  const scenario = sessionScenarios[name];
  if (!scenario) throw new Error(`unknown scenario ${name}`);
  const { managers, sessionsPattern, membersPattern, sortedBlock, theta, kappa } = sessionSpec;
  const [block, rest] = deal(scenario.joint, seed, sortedBlock);
  const spread = (stream: number, scale: number) =>
    shuffle(
      Array.from({ length: managers }, (_, g) => g % 5),
      randomStream(seed, stream),
    ).map((level) => (EFFECTS[level] ?? 0) * scale);
  const level = spread(2, sessionSpec.managerEffect);
  const byExpectation = expectations.map((_, e) => spread(3 + e, scenario.halfRange[e] ?? 0));
  const byTopic = topics.map((_, t) => spread(10 + t, scenario.topicByManager));
  const [metDraw, scoreDraw, ratedDraw] = [20, 21, 22].map((stream) => randomStream(seed, stream));
  if (!metDraw || !scoreDraw || !ratedDraw) throw new Error('no randomness');
  const sessions: SyntheticSession[] = [];
  let fromBlock = 0;
  let fromRest = 0;
  for (let manager = 0; manager < managers; manager += 1) {
    const n = sessionsPattern[manager % 10] ?? 0;
    const members = membersPattern[manager % 10] ?? 1;
    const inBlock = (n * 3) / 10;
    for (let q = 0; q < n; q += 1) {
      const sorted = q < inBlock;
      const position = sorted ? q : q - inBlock;
      const total = sorted ? inBlock : n - inBlock;
      const cell = (sorted ? block[fromBlock++] : rest[fromRest++]) ?? 0;
      const topic = Math.floor(cell / expectations.length);
      const expectation = cell % expectations.length;
      const got = (scenario.pi[expectation] ?? 0) + (byExpectation[expectation]?.[manager] ?? 0);
      const met = metDraw() < got;
      const mu =
        (level[manager] ?? 0) +
        (scenario.tau[topic] ?? 0) +
        (byTopic[topic]?.[manager] ?? 0) +
        (scenario.beta[expectation] ?? 0) * (Number(met) - kappa);
      const draw = scoreDraw();
      const score = 1 + theta.filter((th) => draw > 1 / (1 + Math.exp(-(th - mu)))).length;
      const rated = ratedDraw() < (scenario.response[score - 1] ?? 0);
      const month = Math.floor((position * 12) / total) + 1;
      sessions.push({
        manager,
        member: position % members,
        month,
        topic,
        expectation,
        met,
        score,
        rated,
      });
    }
  }
  return sessions;
}

/** All cells of the joint table shuffled: a part sorted by topic, and the rest. */
function deal(joint: readonly (readonly number[])[], seed: number, sortedBlock: number) {
  const deck = joint.flatMap((row, t) =>
    row.flatMap((count, e) => Array.from({ length: count }, () => t * expectations.length + e)),
  );
  shuffle(deck, randomStream(seed, 1));
  const topicOf = (cell: number) => Math.floor(cell / expectations.length);
  const block = deck.slice(0, sortedBlock).sort((one, other) => topicOf(one) - topicOf(other));
  return [block, deck.slice(sortedBlock)] as const;
}

/** Counters of the rated sessions: manager,month,topic,expectation,score,n with numeric codes. */
export function countersCsv(sessions: readonly SyntheticSession[]): string {
  const counts = new Map<string, { key: readonly number[]; n: number }>();
  for (const { rated, manager, month, topic, expectation, score } of sessions) {
    if (!rated) continue;
    const key = [manager, month, topic, expectation, score];
    const name = key.join(',');
    const entry = counts.get(name) ?? { key, n: 0 };
    entry.n += 1;
    counts.set(name, entry);
  }
  const rows = [...counts.values()].sort(({ key: one }, { key: other }) => {
    const column = one.findIndex((value, i) => value !== other[i]);
    return (one[column] ?? 0) - (other[column] ?? 0);
  });
  const lines = rows.map(({ key, n }) => [...key, n].join(','));
  return `manager,month,topic,expectation,score,n\n${lines.join('\n')}\n`;
}
