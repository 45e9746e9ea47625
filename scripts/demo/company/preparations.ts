/** What members said before their 1on1s, by the reference shares. */
import { RESPONSES, type ResponseId, TOPICS, type TopicId } from '#lib/domain/vocabulary.ts';
import { NOTES } from './notes.ts';
import type { OneOnOne } from './one-on-ones.ts';
import type { Random } from './random.ts';

export interface CompanyPreparation {
  memberUid: string;
  eventId: string;
  lineageId: string;
  startLocal: string;
  topic: TopicId;
  response: ResponseId;
  /** Empty for two in three. */
  note: string;
}

const NOTED = 1 / 3;
/** Of those still to come, about this share is prepared already. */
const AHEAD = 0.4;

/** Of all 1on1s that were held, and of some to come; never of `showcase`. */
export function preparationsOf(
  meetings: readonly OneOnOne[],
  showcase: string,
  today: string,
  random: Random,
): CompanyPreparation[] {
  return meetings
    .filter(({ eventId, status }) => eventId !== showcase && status === undefined)
    .filter(({ start }) => start < `${today}T00:00` || random.next() < AHEAD)
    .map((meeting) => prepare(meeting, random));
}

function prepare(
  { member, eventId, lineageId, start }: OneOnOne,
  random: Random,
): CompanyPreparation {
  const topic = random.weighted(TOPICS);
  const response = random.weighted(RESPONSES);
  const note = random.next() < NOTED ? random.pick(NOTES[member.language][topic]) : '';
  return { memberUid: member.uid, eventId, lineageId, startLocal: start, topic, response, note };
}
