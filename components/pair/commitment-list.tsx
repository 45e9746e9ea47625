/** What the two promised each other, one's own first; making one takes a line. */
import type { Due } from '#lib/domain/commitment.ts';
import { dayInWords } from '#lib/i18n/dates.ts';
import { pairTexts } from '#lib/i18n/pair.ts';
import type { SafeName } from '#lib/i18n/person-name.ts';
import { Button } from '../button.tsx';
import { useLanguage, useTexts } from '../language.ts';
import { CommitmentForm } from './commitment-form.tsx';
import './commitment-list.css';
import { EndForm } from './end-form.tsx';
import type { PairActions } from './pair-actions.ts';
import { Section } from './section.tsx';

export interface ShownCommitment {
  readonly id: string;
  readonly text: string;
  readonly owner: 'me' | 'them';
  readonly due: Due;
  readonly dueDay: string | null;
  readonly overdue: boolean;
  readonly state: 'open' | 'done' | 'dropped';
  readonly words: readonly { readonly by: 'me' | 'them'; readonly why: string }[];
}

interface CommitmentListProps {
  readonly commitments: readonly ShownCommitment[];
  readonly kept: { readonly done: number; readonly of: number } | null;
  readonly other: SafeName | null;
  readonly today: string;
  readonly actions: PairActions;
}

export function CommitmentList({ commitments, kept, other, today, actions }: CommitmentListProps) {
  const texts = useTexts(pairTexts);
  const open = commitments.filter(({ state }) => state === 'open');
  const rank = ({ owner, state }: ShownCommitment) =>
    (state === 'open' ? 0 : 2) + (owner === 'me' ? 0 : 1);
  const sorted = commitments.toSorted((one, next) => rank(one) - rank(next));
  return (
    <Section title={texts.commitments(open.length)} open={open.length > 0}>
      {commitments.length === 0 && <p class="section-soft">{texts.commitmentsNone}</p>}
      <ul class="commitments">
        {sorted.map((one) => (
          <Item key={one.id} one={one} other={other} today={today} end={actions.end} />
        ))}
      </ul>
      {kept && <p class="section-soft">{texts.kept(kept.done, kept.of)}</p>}
      <CommitmentForm other={other} today={today} promise={actions.promise} />
    </Section>
  );
}

interface ItemProps {
  readonly one: ShownCommitment;
  readonly other: SafeName | null;
  readonly today: string;
  readonly end: PairActions['end'];
}

function Item({ one, other, today, end }: ItemProps) {
  const texts = useTexts(pairTexts);
  const language = useLanguage();
  const day = one.dueDay && dayInWords(one.dueDay, today, language);
  const due = day ? (one.overdue ? texts.overdue(day) : texts.dueBy(day)) : texts.due[one.due.by];
  return (
    <li class={`commitment commitment-${one.state}`}>
      <p>
        <bdi class="commitment-text">{one.text}</bdi>
      </p>
      <p class={one.overdue ? 'commitment-late' : 'section-soft'}>
        {texts.owner[one.owner](other)} · {one.state === 'open' ? due : texts.ended[one.state]}
      </p>
      {one.words.map(({ by, why }, at) => (
        <p key={`${by}${at}`} class="section-soft">
          {texts.owner[by](other)}: <bdi>{why}</bdi>
        </p>
      ))}
      {one.state === 'open' ? (
        <EndForm text={one.text} onEnd={(state, why) => end(one.id, state, why)} />
      ) : (
        <Button kind="quiet" onPress={() => end(one.id, 'open', '')}>
          {texts.reopen}
        </Button>
      )}
    </li>
  );
}
