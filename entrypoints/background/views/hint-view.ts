import { builtInHints } from '#lib/content/hints.ts';
import { SOURCES } from '#lib/content/sources.ts';
import { rankHints } from '#lib/domain/hint-ranking.ts';
import type { PreparedTopic } from '#lib/domain/prepared-topic.ts';
import type { NoticeOf } from '#lib/domain/rating/feedback-store.ts';
import type { Settings } from '#lib/domain/settings.ts';
import type { ResponseId, TopicId } from '#lib/domain/vocabulary.ts';
import type { HintView } from '#lib/messaging/views/pair.ts';
import type { KeptHints } from '#lib/platform/hint-memory.ts';

/** Stands in what was shown in a meeting, before the hints that are on the screen. */
export const ANOTHER = '';

type Wishes = Pick<
  Settings,
  'hints' | 'hintCount' | 'hintLanguages' | 'hintLeaveOut' | 'hintSources' | 'hintTone'
>;

/** What was last read of hints in the team; null = nothing. */
type TeamNotice = Pick<NoticeOf<'hints'>, 'shown' | 'tried' | 'helped' | 'builtIn'> | null;

const allBuiltIn = Object.entries(builtInHints).flatMap(([topic, byResponse]) =>
  Object.entries(byResponse).flatMap(([response, hints]) =>
    hints.map(({ id, en, ja, source }) => ({
      id,
      topic: topic as TopicId,
      response: response as ResponseId,
      from: 'built-in' as const,
      hint: { en: en[0], ja: ja[0] },
      why: { en: en[1], ja: ja[1] },
      source: source ? { ...SOURCES[source] } : null,
    })),
  ),
);

export const builtInIds = allBuiltIn.map(({ id }) => id);

/** The hints that fit this meeting best, as many as the person wants. */
export function hintsFor(
  meetingId: string,
  about: Pick<PreparedTopic, 'topic' | 'response'>,
  wishes: Wishes,
  kept: KeptHints,
  team: TeamNotice,
): HintView[] {
  return fittingHints(meetingId, about, wishes, kept, team)
    .slice(0, wishes.hintCount)
    .map(({ hint, because }) => ({
      id: hint.id,
      hint: inWanted(hint.hint, wishes),
      why: wishes.hintTone === 'short' || !hint.why ? null : inWanted(hint.why, wishes),
      source: wishes.hintTone === 'short' ? null : hint.source,
      because,
      from: hint.from,
      people: { tried: hint.tried, helped: hint.helped },
      tried: kept.tried.includes(hint.id),
      helped: kept.helped.includes(hint.id),
    }));
}

/** All hints that fit this meeting, those on the screen first, then the best. */
export function fittingHints(
  meetingId: string,
  about: Pick<PreparedTopic, 'topic' | 'response'>,
  wishes: Wishes,
  kept: KeptHints,
  team: TeamNotice,
) {
  if (!wishes.hints) return [];
  const { [meetingId]: here = [], ...elsewhere } = kept.shown;
  // The last ones stay on the screen; after "another one" those before count as shown.
  const pinned = here.slice(here.lastIndexOf(ANOTHER) + 1);
  const shown: Record<string, number> = {};
  for (const id of [
    ...Object.values(elsewhere).flat(),
    ...here.slice(0, -pinned.length || undefined),
  ]) {
    shown[id] = (shown[id] ?? 0) + 1;
  }
  const memory = { shown, tried: new Set(kept.tried), hidden: new Set(kept.hidden) };
  const places = { sources: wishes.hintSources, leaveOut: wishes.hintLeaveOut };
  const all = [...counted(team), ...fromTeam(team, wishes)];
  const ranked = rankHints(all, about, places, memory, meetingId);
  const isPinned = ({ hint }: (typeof ranked)[number]) => pinned.includes(hint.id);
  return [...ranked.filter(isPinned), ...ranked.filter((one) => !isPinned(one))];
}

function counted(team: TeamNotice) {
  return allBuiltIn.map((hint) => {
    const { tried = null, helped = null } = team?.builtIn[hint.id] ?? {};
    return { ...hint, tried, helped };
  });
}

/** Words of a colleague are in one language only, and have no source. */
function fromTeam(team: TeamNotice, { hintLanguages }: Wishes) {
  return (team?.shown ?? [])
    .filter(({ lang }) => hintLanguages.includes(lang))
    .map(({ id, topic, response, text }) => ({
      id,
      topic,
      response,
      from: 'team' as const,
      tried: team?.tried[id] ?? null,
      helped: team?.helped[id] ?? null,
      hint: { en: text, ja: text },
      why: null,
      source: null,
    }));
}

/** In the language of the surface; in the other one for who wants no other. */
function inWanted(text: HintView['hint'], { hintLanguages }: Wishes): HintView['hint'] {
  const [only] = hintLanguages;
  return hintLanguages.length === 1 && only ? { en: text[only], ja: text[only] } : text;
}
