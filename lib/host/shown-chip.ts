/** Reads what a chip shows, as far as it can be read: null is what could not; nothing is guessed. */
import type { ChipShown } from '#lib/domain/sighting.ts';
import { originalDayOf } from './event-id.ts';
import { isLine, isWord, statesDay, titleInLine } from './foreign-line.ts';
import { foldText, readSpokenText, readWhen } from './screen-reader-text.ts';
import { type PlacedSpan, placeSpan, UNKNOWN_SPAN } from './span.ts';
import { tidyTitle } from './title.ts';

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
    title: tidyTitle(titleInLine(line, visible)),
    // The first part of the line says when: with a number in it, the event is not all day.
    allDay: /^[^,、，،;]*\d/.test(foldText(line)) ? false : null,
  };
}

/** A chip without a line for screen readers: what is seen is a title and one time, in any order. */
function readSeen({ visible, day, carriedOver }: ChipShown): ShownTexts {
  const times = visible.map(readWhen).filter((span) => span !== null);
  const [span] = times.length === 1 ? times : [];
  return {
    ...placeSpan(span ?? UNKNOWN_SPAN, carriedOver ? null : day),
    title: tidyTitle(visible.find(isWord)),
    allDay: span ? false : null,
  };
}
