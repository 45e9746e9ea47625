import { type Commitment, dueDayOf, stateOf, stepsOf } from '#lib/domain/commitment.ts';
import type { Entry } from '#lib/domain/entries/kept-entry.ts';
import type { CommitmentView } from '#lib/messaging/views/pair.ts';

/** More than a pair has open; older ones that ended are on the timeline. */
const ENDED_SHOWN = 5;

/**
 * Open ones first, the soonest due at the top, then the last few that ended.
 * @param other address of the other person, in lower case
 * @param starts starts of the pair's meetings
 */
export function commitmentViews(
  rows: readonly Entry<Commitment>[],
  other: string,
  today: string,
  starts: readonly string[],
): CommitmentView[] {
  const views = rows
    .filter(({ content }) => content.text !== '')
    .map((row) => ({ endedAt: stepsOf(row.content).at(-1)?.at ?? '', view: viewOf(row) }));
  const open = views.filter(({ view }) => view.state === 'open').map(({ view }) => view);
  const ended = views
    .filter(({ view }) => view.state !== 'open')
    .sort((one, next) => (one.endedAt < next.endedAt ? 1 : -1));
  return [
    ...open.sort((one, next) => ((one.dueDay ?? '9') < (next.dueDay ?? '9') ? -1 : 1)),
    ...ended.slice(0, ENDED_SHOWN).map(({ view }) => view),
  ];

  function viewOf({ name, startLocal, content }: Entry<Commitment>): CommitmentView {
    const dueDay = dueDayOf(content.due, startLocal, starts);
    const state = stateOf(content);
    return {
      id: name.slice('commitment.'.length),
      text: content.text,
      owner: content.owner === other ? 'them' : 'me',
      due: content.due,
      dueDay,
      overdue: state === 'open' && dueDay !== null && dueDay < today,
      state,
      words: stepsOf(content)
        .filter(({ why, state: after }) => why !== '' && after !== 'open')
        .map(({ by, why }) => ({ by: by === other ? ('them' as const) : ('me' as const), why })),
    };
  }
}
