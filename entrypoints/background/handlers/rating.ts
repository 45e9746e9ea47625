import type { ratingMessages } from '#lib/messaging/protocol/rating.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import type { Desk } from '../desk.ts';
import {
  answerRating,
  dismissRating,
  keepRating,
  saveReflection,
} from '../use-cases/answer-rating.ts';
import { readMirror } from '../use-cases/read-mirror.ts';

type Shown = <T>(work: Promise<T>) => Promise<T>;

/** `shownAndSent` also lets leave what waits. */
export function ratingHandlers(
  desk: Desk,
  { shown, shownAndSent }: { shown: Shown; shownAndSent: Shown },
): HandlersOf<typeof ratingMessages> {
  return {
    'rating.answer': (answer) => shownAndSent(answerRating(desk, answer)),
    'rating.keep': (meetingId) => shown(keepRating(desk, meetingId)),
    'rating.dismiss': (meetingId) => shown(dismissRating(desk, meetingId)),
    'reflection.save': (answer) => shown(saveReflection(desk, answer)),
    'mirror.refresh': () => shown(readMirror(desk)),
  };
}
