/** The whole panel: docked in the calendar, or beside any page. */
import type { ComponentChildren, VNode } from 'preact';
import type { Preparation } from '#lib/domain/preparation.ts';
import { meetingTimeInWords } from '#lib/i18n/dates.ts';
import { panelTexts } from '#lib/i18n/panel.ts';
import { nameOf, oneLine } from '#lib/i18n/person-name.ts';
import { Boundary } from './boundary.tsx';
import { FailureLine } from './failure-line.tsx';
import { type Invitation, InviteLine } from './invite-line.tsx';
import { useLanguage, useTexts } from './language.ts';
import { MeetingBody, type PanelActions } from './meeting-body.tsx';
import { NoMeeting } from './no-meeting.tsx';
import { PanelHeader } from './panel-header.tsx';
import './panel.css';
import type { PanelAccount, PanelMeeting } from './panel-meeting.ts';
import { useUndoKey } from './use-undo-key.ts';

interface PanelProps {
  /** Null until the background has answered. */
  readonly view: {
    readonly meeting: PanelMeeting | null;
    readonly invitation: Invitation | null;
    readonly account: PanelAccount;
  } | null;
  /** The person's own answers, with what they have just changed. */
  readonly content: Preparation;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly embedded: boolean;
  readonly canUndo: boolean;
  /** The last change is on its way to the disk. */
  readonly saving: boolean;
  /** Code of why the last change could not be kept, or the last wish not be done. */
  readonly failure: { readonly keeping: string | null; readonly asking: string | null };
  /** Another name for other fields: what is half written in them goes with them. */
  readonly fields: number;
  /** What must be known of the data on this device, or null. */
  readonly notice?: ComponentChildren;
  /** What stands below what the two prepared. */
  readonly memo: VNode;
  readonly actions: PanelActions & { readonly close: () => void };
}

export function Panel({
  view,
  today,
  embedded,
  failure,
  fields,
  notice,
  actions,
  ...rest
}: PanelProps) {
  const texts = useTexts(panelTexts);
  const language = useLanguage();
  const meeting = view?.meeting ?? null;
  useUndoKey(actions.undo);
  return (
    <div class="panel">
      <PanelHeader
        title={meeting && titleOf(meeting, texts.untitled)}
        when={meeting && meetingTimeInWords(meeting, today, language)}
        onClose={embedded ? actions.close : null}
      />
      <main class="panel-main">
        {notice && <Boundary part="notice">{notice}</Boundary>}
        <FailureLine code={failure.keeping ?? failure.asking} />
        {view === null && <p class="panel-waiting">{texts.waiting}</p>}
        {view?.invitation && (
          <Boundary part="invitation">
            <InviteLine {...view.invitation} />
          </Boundary>
        )}
        {view && !meeting && <NoMeeting embedded={embedded} />}
        {view && meeting && (
          <Boundary key={fields} part="meeting">
            <MeetingBody
              meeting={meeting}
              account={view.account}
              today={today}
              failed={failure.keeping !== null}
              actions={actions}
              {...rest}
            />
          </Boundary>
        )}
      </main>
    </div>
  );
}

/** The person, when it is a 1on1 with somebody known; else what the event is called. */
function titleOf({ other, oneOnOne, title }: PanelMeeting, untitled: string): string {
  return (other && oneOnOne === 'yes' && nameOf(other)) || oneLine(title ?? '') || untitled;
}
