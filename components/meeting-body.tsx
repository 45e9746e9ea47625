/** What a meeting needs first: an answer to a question, or the page of a 1on1. */
import type { VNode } from 'preact';
import type { Preparation } from '#lib/domain/preparation.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { nameInSentence } from '#lib/i18n/person-name.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';
import { useTexts } from './language.ts';
import { type MeetingActions, MeetingPage } from './meeting-page.tsx';
import type { PanelAccount, PanelMeeting } from './panel-meeting.ts';
import { QuestionLine } from './question-line.tsx';

export interface PanelActions extends MeetingActions {
  readonly mark: (oneOnOne: boolean) => void;
  /** Null takes an earlier answer back. */
  readonly chooseMe: (email: string | null) => void;
}

interface MeetingBodyProps {
  readonly meeting: PanelMeeting;
  readonly account: PanelAccount;
  readonly content: Preparation;
  readonly today: string;
  readonly canUndo: boolean;
  readonly saving: boolean;
  readonly failed: boolean;
  readonly memo: VNode;
  readonly actions: PanelActions;
}

export function MeetingBody({ meeting, account, actions, ...rest }: MeetingBodyProps) {
  const texts = useTexts(panelTexts);
  const { oneOnOne, whoAreYou, chosenMe, role, share, theirs, pair, questions } = meeting;
  const other = meeting.other && nameInSentence(meeting.other);
  if (oneOnOne === 'unsure') {
    return (
      <QuestionLine
        question={texts.isOneOnOne(other)}
        hint={texts.isOneOnOneMeans}
        answers={[
          { text: texts.yes, onChoose: () => actions.mark(true) },
          { text: texts.no, onChoose: () => actions.mark(false) },
        ]}
      />
    );
  }
  if (oneOnOne === 'no') {
    return (
      <EmptyState title={texts.notOneOnOne} body={texts.notOneOnOneMeans}>
        <Button onPress={() => actions.mark(true)}>{texts.treatAsOneOnOne}</Button>
      </EmptyState>
    );
  }
  return (
    <>
      {whoAreYou && (
        <QuestionLine
          question={texts.whoAreYou}
          hint={texts.whoAreYouMeans}
          answers={[
            answerOf(whoAreYou[0].email),
            answerOf(whoAreYou[1].email),
            { text: texts.neither, onChoose: () => actions.mark(false) },
          ]}
        />
      )}
      {chosenMe && (
        <p class="question-line-hint">
          {texts.takenFor(chosenMe)}{' '}
          <Button kind="quiet" onPress={() => actions.chooseMe(null)}>
            {texts.notMe}
          </Button>
        </p>
      )}
      <MeetingPage
        role={role}
        share={share}
        theirs={theirs}
        pair={pair}
        questions={questions}
        other={other}
        hasTeam={account.team !== null}
        signedIn={account.me !== null}
        actions={actions}
        {...rest}
      />
    </>
  );

  function answerOf(email: string) {
    return { text: email, onChoose: () => actions.chooseMe(email) };
  }
}
