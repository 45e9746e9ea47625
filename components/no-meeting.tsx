/** Where to begin, for somebody who has opened Sashi but no 1on1. */
import { panelTexts } from '#lib/i18n/panel.ts';
import { CalendarLink } from './calendar-link.tsx';
import { EmptyState } from './empty-state.tsx';
import { useTexts } from './language.ts';

interface NoMeetingProps {
  /** Docked in the calendar: no need to be led there. */
  readonly embedded: boolean;
}

export function NoMeeting({ embedded }: NoMeetingProps) {
  const texts = useTexts(panelTexts);
  return (
    <EmptyState title={texts.noMeeting} body={texts.noMeetingHow}>
      <p class="empty-state-body">{texts.noMeetingPrivacy}</p>
      {!embedded && <CalendarLink />}
    </EmptyState>
  );
}
