/** The popup: the coming 1on1s, and below them the team. */
import { Settings } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import type { AnswerWay } from '#lib/domain/rating/feedback.ts';
import { isSwitchedOff, type SurfaceHealth } from '#lib/domain/surface-health.ts';
import { feedbackTexts } from '#lib/i18n/feedback.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Boundary } from './boundary.tsx';
import { Button } from './button.tsx';
import { CalendarLink } from './calendar-link.tsx';
import { CopyReport } from './copy-report.tsx';
import { EmptyState } from './empty-state.tsx';
import { FailureLine } from './failure-line.tsx';
import { type AskedFeedback, type FeedbackActions, FeedbackCard } from './feedback-card.tsx';
import { FeedbackStopped, type StoppedFeedback } from './feedback-stopped.tsx';
import { HealthLine } from './health-line.tsx';
import { InsightsLink } from './insights-link.tsx';
import { type Invitation, InviteLine } from './invite-line.tsx';
import { useTexts } from './language.ts';
import { Mark } from './mark.tsx';
import { NewsLine } from './news-line.tsx';
import { OtherAccounts } from './other-accounts.tsx';
import { type ComingHint, HintLines } from './pair/hint-lines.tsx';
import { Parts } from './parts.tsx';
import './popup.css';
import { SupportLine } from './support-line.tsx';
import { type Account, type AccountActions, TeamCard } from './team-card.tsx';
import { type Upcoming, UpcomingList } from './upcoming-list.tsx';

interface PopupProps {
  /** Null until the background has answered. */
  readonly view: {
    readonly account: Account;
    readonly feedback: {
      readonly ask: AskedFeedback | null;
      readonly stopped: StoppedFeedback | null;
    };
    readonly upcoming: readonly Upcoming[];
    readonly invitation: Invitation | null;
    readonly hints: { readonly digest: boolean; readonly hints: readonly ComingHint[] };
    readonly health: readonly SurfaceHealth[];
    readonly otherAccounts: readonly string[];
  } | null;
  /** What must be known of the data on this device, or null. */
  readonly notice?: ComponentChildren;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly busy: boolean;
  readonly failure: string | null;
  /** What has just become of an answer, or null. */
  readonly thanks: AnswerWay | null;
  /** True as long as the newest line was not put away. */
  readonly hasNews: boolean;
  readonly actions: AccountActions &
    FeedbackActions & {
      readonly open: (meetingId: string) => void;
      readonly showOptions: () => void;
      readonly copyReport: () => Promise<void>;
      readonly chooseMe: (address: string) => void;
      readonly putNewsAway: () => void;
      readonly keepAnswer: (meetingId: string) => void;
    };
}

export function Popup({
  view,
  notice,
  today,
  busy,
  failure,
  thanks,
  hasNews,
  actions,
}: PopupProps) {
  const texts = useTexts(popupTexts);
  const answered = useTexts(feedbackTexts);
  return (
    <main class="popup">
      <header class="popup-header">
        <Mark />
        <h1 class="popup-heading">{texts.heading}</h1>
        <Button kind="quiet" label={texts.options} onPress={actions.showOptions}>
          <Settings aria-hidden="true" />
        </Button>
      </header>
      {notice && <Boundary part="notice">{notice}</Boundary>}
      {view === null ? (
        <p class="popup-waiting">{texts.waiting}</p>
      ) : (
        <Parts of="popup">
          {view.feedback.stopped && (
            <FeedbackStopped
              stopped={view.feedback.stopped}
              busy={busy}
              onKeep={actions.keepAnswer}
              onDelete={actions.dismiss}
            />
          )}
          {thanks && (
            <p class="feedback-thanks" role="status">
              {answered.thanks[thanks]}
            </p>
          )}
          {view.feedback.ask && (
            <FeedbackCard
              key={view.feedback.ask.meetingId}
              asked={view.feedback.ask}
              busy={busy}
              actions={actions}
            />
          )}
          {hasNews && <NewsLine onAway={actions.putNewsAway} />}
          {view.upcoming.length > 0 ? (
            <UpcomingList upcoming={view.upcoming} today={today} onOpen={actions.open} />
          ) : (
            <EmptyState title={texts.none} body={texts.noneHow}>
              <CalendarLink />
            </EmptyState>
          )}
          {view.invitation && <InviteLine {...view.invitation} />}
          <HintLines {...view.hints} />
          <HealthLine surfaces={view.health.filter(isSwitchedOff).map(({ surface }) => surface)} />
          <OtherAccounts
            addresses={view.otherAccounts}
            signedIn={view.account.me !== null}
            onChoose={actions.chooseMe}
          />
          <FailureLine code={failure} />
          <TeamCard account={view.account} busy={busy} actions={actions} />
          <InsightsLink />
          <SupportLine />
          <CopyReport onCopy={actions.copyReport} />
        </Parts>
      )}
    </main>
  );
}
