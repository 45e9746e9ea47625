import type { FeedbackStore } from '#lib/domain/rating/feedback-store.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Keeps whether the team's rules refused what they must refuse, for the privacy page. */
export async function noteProbe(
  { clock }: Desk,
  feedback: FeedbackStore,
  well: boolean,
): Promise<void> {
  await feedback.putNotice({ key: 'probe', is: 'probe', at: instantOf(clock), well });
}
