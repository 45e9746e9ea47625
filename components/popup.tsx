/** The popup: the coming 1on1s, and below them the team. */
import { Settings } from 'lucide-preact';
import { popupTexts } from '#lib/i18n/popup.ts';
import { Button } from './button.tsx';
import { CalendarLink } from './calendar-link.tsx';
import { EmptyState } from './empty-state.tsx';
import { FailureLine } from './failure-line.tsx';
import { HealthLine } from './health-line.tsx';
import { useTexts } from './language.ts';
import { Mark } from './mark.tsx';
import './popup.css';
import { type Account, type AccountActions, TeamCard } from './team-card.tsx';
import { type Upcoming, UpcomingList } from './upcoming-list.tsx';

interface PopupProps {
  /** Null until the background has answered. */
  readonly view: {
    readonly account: Account;
    readonly upcoming: readonly Upcoming[];
    readonly health: readonly { readonly surface: string }[];
  } | null;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly busy: boolean;
  readonly failure: string | null;
  readonly actions: AccountActions & {
    readonly open: (meetingId: string) => void;
    readonly showOptions: () => void;
  };
}

export function Popup({ view, today, busy, failure, actions }: PopupProps) {
  const texts = useTexts(popupTexts);
  return (
    <main class="popup">
      <header class="popup-header">
        <Mark />
        <h1 class="popup-heading">{texts.heading}</h1>
        <Button kind="quiet" label={texts.options} onPress={actions.showOptions}>
          <Settings aria-hidden="true" />
        </Button>
      </header>
      {view === null ? (
        <p class="popup-waiting">{texts.waiting}</p>
      ) : (
        <>
          {view.upcoming.length > 0 ? (
            <UpcomingList upcoming={view.upcoming} today={today} onOpen={actions.open} />
          ) : (
            <EmptyState title={texts.none} body={texts.noneHow}>
              <CalendarLink />
            </EmptyState>
          )}
          <HealthLine surfaces={view.health.map(({ surface }) => surface)} />
          <FailureLine code={failure} />
          <TeamCard account={view.account} busy={busy} actions={actions} />
        </>
      )}
    </main>
  );
}
