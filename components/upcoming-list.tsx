/** The coming 1on1s. Who has prepared is said; who has not is nobody's business to chase. */
import { meetingTimeInWords } from '#lib/i18n/dates.ts';
import { oneLine } from '#lib/i18n/person-name.ts';
import { popupTexts } from '#lib/i18n/popup.ts';
import { useLanguage, useTexts } from './language.ts';
import './upcoming-list.css';

export interface Upcoming {
  readonly meetingId: string;
  readonly title: string | null;
  readonly startLocal: string | null;
  /** Prepared by me; by them. */
  readonly mine: boolean;
  readonly theirs: boolean;
}

interface UpcomingListProps {
  readonly upcoming: readonly Upcoming[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly onOpen: (meetingId: string) => void;
}

export function UpcomingList({ upcoming, today, onOpen }: UpcomingListProps) {
  return (
    <ul class="upcoming">
      {upcoming.map((meeting) => (
        <li key={meeting.meetingId}>
          <button type="button" class="upcoming-meeting" onClick={() => onOpen(meeting.meetingId)}>
            <UpcomingMeeting {...meeting} today={today} />
          </button>
        </li>
      ))}
    </ul>
  );
}

function UpcomingMeeting({ title, startLocal, mine, theirs, today }: Upcoming & { today: string }) {
  const texts = useTexts(popupTexts);
  const language = useLanguage();
  const when = meetingTimeInWords({ startLocal, endLocal: null, allDay: false }, today, language);
  const prepared = mine
    ? theirs
      ? texts.preparedByBoth
      : texts.preparedByMe
    : theirs
      ? texts.preparedByThem
      : texts.open;
  return (
    <>
      <span class="upcoming-title" dir="auto">
        {oneLine(title ?? '') || texts.untitled}
      </span>
      <span class="upcoming-facts">
        <span>{when ?? texts.noTime}</span>
        <span class="upcoming-state">
          <span class={`upcoming-dot ${mine ? 'upcoming-dot-me' : ''}`} />
          <span class={`upcoming-dot ${theirs ? 'upcoming-dot-them' : ''}`} />
          {prepared}
        </span>
      </span>
    </>
  );
}
