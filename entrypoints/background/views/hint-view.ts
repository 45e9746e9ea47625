import { builtInHints } from '#lib/content/hints.ts';
import { SOURCES } from '#lib/content/sources.ts';
import { type HintWishes, rankHints } from '#lib/domain/hint-ranking.ts';
import type { PreparedTopic } from '#lib/domain/prepared-topic.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { HintView } from '#lib/messaging/views/pair.ts';
import type { KeptHints } from '#lib/platform/hint-memory.ts';

const all = Object.entries(builtInHints).flatMap(([topic, byResponse]) =>
  Object.entries(byResponse).flatMap(([response, hints]) =>
    hints.map((text) => ({
      id: text.id,
      text,
      topic: topic as TopicId,
      response: response as ResponseId,
      from: 'built-in' as const,
      helped: null,
    })),
  ),
);

/** The one hint that fits this meeting best, in both languages, or null when there is none. */
export function hintFor(
  meetingId: string,
  about: Pick<PreparedTopic, 'topic' | 'response'>,
  wishes: HintWishes,
  kept: KeptHints,
): HintView | null {
  const { [meetingId]: here = [], ...elsewhere } = kept.shown;
  const shown: Record<string, number> = {};
  for (const id of Object.values(elsewhere).flat()) shown[id] = (shown[id] ?? 0) + 1;
  // The last one stays on the screen; after "another one" the ones before it count as shown.
  const pinned = here.at(-1);
  for (const id of here) if (id !== pinned) shown[id] = (shown[id] ?? 0) + 1;
  const memory = { shown, tried: new Set(kept.tried), hidden: new Set(kept.hidden) };
  const ranked = rankHints(all, about, wishes, memory, meetingId);
  const best = ranked.find(({ hint }) => hint.id === pinned) ?? ranked[0];
  if (!best) return null;
  const { hint, because } = best;
  const { en, ja, source } = hint.text;
  return {
    id: hint.id,
    hint: { en: en[0], ja: ja[0] },
    why: { en: en[1], ja: ja[1] },
    source: source ? { ...SOURCES[source] } : null,
    because,
    tried: kept.tried.includes(hint.id),
    helped: kept.helped.includes(hint.id),
  };
}
