/** Reads what a chip shows, as far as it can be read: null is what could not; nothing is guessed. */
import type { RawChip } from '#lib/domain/sighting.ts';
import { dateFromKey } from './date-key.ts';
import { originalDayOf } from './event-id.ts';
import { isLine, isWord, statesDay, titleInLine } from './foreign-line.ts';
import { foldText, readSpokenText, readWhen } from './screen-reader-text.ts';
import { type PlacedSpan, placeSpan, UNKNOWN_SPAN } from './span.ts';
import { tidy, tidyTitle } from './title.ts';

/** A chip's texts, sorted by what they are for. */
export interface ChipShown {
  /** The day that the chip stands in. */
  day: string | null;
  /** True iff it may go on from the day before. */
  carriedOver: boolean;
  /** Candidates for the line for screen readers, the likeliest first. */
  spoken: string[];
  /** What is seen, in the order of the page. */
  visible: string[];
  /** Whole texts of elements that hold several of those: a title may be in pieces. */
  joined: string[];
}

export function shownIn({ day, top, texts }: RawChip): ChipShown {
  const of = (wanted: number) =>
    texts.flatMap(([kind, text]) => (kind === wanted ? tidy(text) || [] : []));
  const [labels, aloud, visible, joined] = [of(0), of(1), of(2), of(3)];
  const lines = aloud.toSorted((one, other) => other.length - one.length);
  return {
    day: dateFromKey(day),
    carriedOver: top,
    // Rows of the schedule hide nothing: there the label is read aloud, and all the rest is seen.
    spoken: [...labels, ...lines],
    visible: [...visible, ...aloud],
    joined,
  };
}

interface ShownTexts extends PlacedSpan {
  title: string | null;
  allDay: boolean | null;
}

export interface ShownReading extends ShownTexts {
  /** True iff the day is only that of the id: a whole-day instance keeps it when it is moved. */
  originalDay: boolean;
}

export function readShownChip(shown: ChipShown, eventId: string | undefined): ShownReading {
  const texts = readTexts(shown);
  const original = texts.allDay === false || texts.onDate ? null : originalDayOf(eventId);
  const originalDay = original !== null && shown.day === null;
  return { ...texts, onDate: originalDay ? original : texts.onDate, originalDay };
}

function readTexts(shown: ChipShown): ShownTexts {
  const { spoken, visible, joined, day } = shown;
  const seen = [...visible, ...joined];
  for (const line of spoken) {
    if (readWhen(line)) continue;
    const read = readSpokenText(
      line,
      seen.filter((text) => text !== line),
    );
    if (read) return { ...placeSpan(read.span, day), title: read.title, allDay: read.span.allDay };
  }
  const line = spoken.find(isLine);
  if (!line) return readSeen(shown);
  return {
    ...placeSpan(UNKNOWN_SPAN, day && statesDay(line, day) ? day : null),
    title: tidyTitle(titleInLine(line, seen)),
    // The first part of the line says when: with a number in it, the event is not all day.
    allDay: /^[^,、，،;]*\d/.test(foldText(line)) ? false : null,
  };
}

const JOINT = /^[,、] */;
const WHOLE_DAY = /^(?:all day|終日)$/i;

/**
 * A chip without a line for screen readers: what is seen is a title and one time, in any order, then
 * perhaps a place. Where no time can be read, one of several words may be when it is.
 */
function readSeen({ visible, day, carriedOver }: ChipShown): ShownTexts {
  const parts = visible.map((text) => text.replace(JOINT, ''));
  const times = parts.map(readWhen).filter((span) => span !== null);
  const [span] = times.length === 1 ? times : [];
  const wholeDay = parts.some((part) => WHOLE_DAY.test(part));
  const names = parts.filter((part) => isWord(part) && !WHOLE_DAY.test(part));
  const isTold = span !== undefined || wholeDay || new Set(names).size === 1;
  return {
    ...placeSpan(span ?? UNKNOWN_SPAN, carriedOver ? null : day),
    title: isTold ? tidyTitle(names[0]) : null,
    allDay: span ? false : wholeDay || null,
  };
}
