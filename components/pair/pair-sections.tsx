/** What a pair has beside the preparations, calm: what is needed now first, the rest behind a line. */
import { placesAfterMove } from '#lib/domain/agenda-order.ts';
import type { Signal } from '#lib/domain/brief-signals.ts';
import type { Preference } from '#lib/domain/preference.ts';
import type { TemplateTopic } from '#lib/domain/template.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { useTexts } from '../language.ts';
import { Parts } from '../parts.tsx';
import type { LastTime } from '../prepare.tsx';
import { CalledOff } from './called-off.tsx';
import { CommitmentList, type ShownCommitment } from './commitment-list.tsx';
import { Handover, type ShownHandover } from './handover.tsx';
import { HintCard, type ShownHint } from './hint-card.tsx';
import { Icebreak } from './icebreak.tsx';
import { isAhead, KeepingLines, type ShownKeeping } from './keeping.tsx';
import { type OpenAnswer, OpenAnswers } from './open-answers.tsx';
import type { PairActions, ShownTopic } from './pair-actions.ts';
import { type EarlierPreference, MyPreference, TheirPreference } from './preferences.tsx';
import { PrivateMemo } from './private-memo.tsx';
import { Section } from './section.tsx';
import { SignalLines } from './signal-lines.tsx';
import { type ShownBalance, TalkBalance } from './talk-balance.tsx';
import { Timeline } from './timeline.tsx';
import { Timer } from './timer.tsx';
import { TopicList } from './topic-list.tsx';

type Both = Readonly<Record<'en' | 'ja', string>>;

export interface ShownPair {
  readonly signals: readonly Signal[];
  readonly agenda: readonly ShownTopic[];
  readonly carried: readonly ShownTopic[];
  readonly lastTime: LastTime | null;
  readonly template: readonly TemplateTopic[];
  readonly commitments: readonly ShownCommitment[];
  readonly kept: { readonly done: number; readonly of: number } | null;
  readonly hints: readonly ShownHint[];
  readonly icebreak: boolean;
  readonly ownCards: number;
  readonly card: Both | null;
  readonly timerEndsAt: string | null;
  readonly balance: ShownBalance | null;
  readonly privateMemo: string;
  readonly skipped: boolean;
  readonly inWriting: boolean;
  readonly answer: { readonly mine: string; readonly theirs: string };
  readonly openAnswers: readonly OpenAnswer[];
  readonly handover: ShownHandover;
  readonly myPreference: Preference;
  readonly theirPreference: Preference | null;
  readonly earlierPreference: EarlierPreference | null;
  readonly keeping: ShownKeeping;
  readonly past: readonly {
    readonly meetingId: string;
    readonly startLocal: string;
    readonly topics: readonly Pick<ShownTopic, 'topic' | 'response' | 'note'>[];
    readonly text: string;
    readonly agreed: readonly string[];
  }[];
}

interface PairSectionsProps {
  readonly pair: ShownPair;
  readonly other: SafeName | null;
  readonly today: string;
  readonly actions: PairActions;
  /** The brief comes first, and the commitments belong to it. */
  readonly briefed: boolean;
}

/** What is to be seen at a glance, right under what they hope for. */
export function PairNow(props: PairSectionsProps) {
  const { pair, other, today, actions, briefed } = props;
  return (
    <Parts of="brief">
      <SignalLines signals={pair.signals} />
      <>
        {pair.hints.map((hint) => (
          <HintCard key={hint.id} hint={hint} react={actions.react} report={actions.report} />
        ))}
      </>
      {briefed && <Commitments {...props} />}
      <TheirPreference theirs={pair.theirPreference} other={other} />
      {isAhead(pair.keeping.theirs, today) && (
        <KeepingLines keeping={{ ...pair.keeping, mine: null }} {...{ other, today }} />
      )}
    </Parts>
  );
}

function Commitments({ pair, other, today, actions }: PairSectionsProps) {
  const { commitments, kept } = pair;
  return <CommitmentList {...{ commitments, kept, other, today, actions }} />;
}

/** A wish for discretion that this person has not answered. */
function isToBeSeen({ by, mark, acknowledged }: ShownTopic): boolean {
  return by === 'them' && mark !== null && !acknowledged;
}

export function PairSections(props: PairSectionsProps) {
  const { pair, other, today, actions, briefed } = props;
  const texts = useTexts(pairTexts);
  const reach = ({ by, id, from }: ShownTopic, reached: boolean) => {
    const tick = { [id]: reached ? (true as const) : null };
    actions.note(by === 'me' ? { reachedOwn: tick } : { reachedTheirs: tick }, from);
  };
  const acknowledge = ({ id, from }: ShownTopic) =>
    actions.note({ acknowledged: { [id]: true } }, from);
  const move = (from: number, to: number) => {
    const keys = pair.agenda.map(({ key }) => key);
    actions.order(placesAfterMove(keys, from, to));
  };
  return (
    <div class="pair-sections">
      <Parts of="pair">
        <PrivateMemo text={pair.privateMemo} onKeep={actions.noteForMyself} />
        <TopicList
          title={texts.carried}
          explained={texts.carriedMeans}
          topics={pair.carried}
          onReach={reach}
          onAcknowledge={acknowledge}
          onMove={null}
        />
        {(pair.agenda.length > 1 || pair.agenda.some(({ mark }) => mark !== null)) && (
          <Section
            title={texts.agenda}
            open={pair.agenda.length > 1 || pair.agenda.some(isToBeSeen)}
          >
            <TopicList
              title={null}
              topics={pair.agenda}
              onReach={reach}
              onAcknowledge={acknowledge}
              onMove={move}
            />
          </Section>
        )}
        {!briefed && <Commitments {...props} />}
        {pair.icebreak && <Icebreak card={pair.card} ownCards={pair.ownCards} actions={actions} />}
        <Timer endsAt={pair.timerEndsAt} onSet={actions.setTimer} />
        <Handover handover={pair.handover} other={other} today={today} onTick={actions.handOver} />
        <OpenAnswers
          answers={pair.openAnswers}
          other={other}
          today={today}
          onTakeBack={(meetingId) => actions.note({ open: null }, meetingId)}
        />
        {pair.balance && (
          <TalkBalance balance={pair.balance} other={other} onGuess={actions.guess} />
        )}
        <MyPreference
          mine={pair.myPreference}
          earlier={pair.earlierPreference}
          other={other}
          prefer={actions.prefer}
        />
        <Timeline
          past={pair.past}
          keeping={pair.keeping}
          {...{ other, today }}
          prefer={actions.prefer}
        />
        <CalledOff
          skipped={pair.skipped}
          inWriting={pair.inWriting}
          answer={pair.answer}
          other={other}
          note={actions.note}
        />
      </Parts>
    </div>
  );
}
