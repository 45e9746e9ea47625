/** An answer that could not go the way that was promised: it waits, and the person decides. */
import { feedbackTexts } from '#lib/i18n/feedback.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';

export interface StoppedFeedback {
  readonly meetingId: string;
  readonly why: 'weakened' | 'changed' | 'denied';
}

interface FeedbackStoppedProps {
  readonly stopped: StoppedFeedback;
  readonly busy: boolean;
  readonly onKeep: (meetingId: string) => void;
  readonly onDelete: (meetingId: string) => void;
}

export function FeedbackStopped({ stopped, busy, onKeep, onDelete }: FeedbackStoppedProps) {
  const texts = useTexts(feedbackTexts);
  return (
    <section class="feedback" role="alert">
      <p>{texts.stopped[stopped.why]}</p>
      <div class="feedback-ways">
        <Button disabled={busy} onPress={() => onKeep(stopped.meetingId)}>
          {texts.keepStopped}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={() => onDelete(stopped.meetingId)}>
          {texts.deleteStopped}
        </Button>
      </div>
    </section>
  );
}
