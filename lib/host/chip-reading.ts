/** Reads one chip, as far as it can be read: null is what could not, and nothing is guessed. */
import { type ChipTexts, chipTexts } from './chip-texts.ts';
import { dateFromKey } from './date-key.ts';
import { type EventIdentity, identify, originalDayOf } from './event-id.ts';
import { isLine, isWord, statesDay, titleInLine } from './foreign-line.ts';
import { foldText, readSpokenText, readWhen } from './screen-reader-text.ts';
import { CHIP, DAY, STACKED_CHIP } from './selectors.ts';
import { type PlacedSpan, placeSpan, UNKNOWN_SPAN } from './span.ts';
import { tidyTitle } from './title.ts';

interface EventTexts extends PlacedSpan {
  title: string | null;
  allDay: boolean | null;
}

export interface ChipReading extends EventTexts {
  /** null = not readable. */
  identity: EventIdentity | null;
  /** The worst one of those that matched for the chip, its id and its day; 1 is best. */
  layer: number;
}

export function readChipFully(chip: Element): ChipReading {
  const logged = chip.matches('[jslog]') ? chip : chip.querySelector('[jslog]');
  const { identity, layer: idLayer } = identify(chip, logged);
  const layer = Math.max(idLayer, chipLayer(chip));
  const day = dateFromKey(chip.closest(DAY)?.getAttribute('data-datekey'));
  const texts = readTexts(chip, chipTexts(chip), day);
  // Last of all the id of a whole-day instance, which keeps its first day when it is moved.
  const original = texts.allDay === false || texts.onDate ? null : originalDayOf(identity?.eventId);
  if (original && !day) return { identity, layer: 3, ...texts, onDate: original };
  return { identity, layer, ...texts };
}

/** Which selector says that it is a chip. */
export function chipLayer(chip: Element): number {
  return chip.matches(CHIP[1]) ? 1 : chip.matches(CHIP[2]) ? 2 : 3;
}

function readTexts(chip: Element, texts: ChipTexts, day: string | null): EventTexts {
  const { spoken, visible } = texts;
  const seen = [...visible, ...texts.joined];
  for (const line of spoken) {
    if (readWhen(line)) continue;
    const read = readSpokenText(
      line,
      seen.filter((text) => text !== line),
    );
    if (read) return { ...placeSpan(read.span, day), title: read.title, allDay: read.span.allDay };
  }
  const line = spoken.find(isLine);
  if (!line) return readSeen(chip, visible, day);
  return {
    ...placeSpan(UNKNOWN_SPAN, day && statesDay(line, day) ? day : null),
    title: tidyTitle(titleInLine(line, visible)),
    // The first part of the line says when: with a number in it, the event is not all day.
    allDay: /^[^,、，،;]*\d/.test(foldText(line)) ? false : null,
  };
}

/** A chip without a line for screen readers: what is seen is a title and one time, in any order. */
function readSeen(chip: Element, visible: readonly string[], day: string | null): EventTexts {
  const times = visible.map(readWhen).filter((span) => span !== null);
  const [span] = times.length === 1 ? times : [];
  return {
    ...placeSpan(span ?? UNKNOWN_SPAN, goesOnFromYesterday(chip) ? null : day),
    title: tidyTitle(visible.find(isWord)),
    allDay: span ? false : null,
  };
}

/** A chip at the very top of a column may have begun the day before. */
function goesOnFromYesterday(chip: Element): boolean {
  if (!(chip instanceof HTMLElement) || chip.matches(STACKED_CHIP)) return false;
  return Number.parseFloat(chip.style.top) <= 0;
}
