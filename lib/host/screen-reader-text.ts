/**
 * Reads the line that Calendar writes for screen readers on every chip, in English and Japanese:
 * `6:30am to 6:45am, Waking up, Calendar: Chore, No location, June 10, 2024`. It is localised in order,
 * punctuation and digits, so for every other language nothing is read rather than something wrong.
 */
import { readClocks } from './clock.ts';
import { english, type Grammar, japanese } from './grammar.ts';
import { type Span, UNKNOWN_SPAN } from './span.ts';
import { bracketedTitle, separatedTitle, shownAt, tidyTitle } from './title.ts';
import { readDates } from './written-date.ts';

export interface SpokenText {
  span: Span;
  title: string | null;
}

/** No line of Calendar's is as long: whatever is, is not read. */
const LONGEST = 10_000;

/**
 * What the line says; null when it is not an English or Japanese one. `visible` are the texts seen on
 * the same chip: they tell where a title ends that holds commas, dates or times of its own.
 */
export function readSpokenText(text: string, visible: readonly string[] = []): SpokenText | null {
  const line = text.trim();
  if (line.length > LONGEST) return null;
  const inJapanese = readLine(line, visible, japanese);
  if (inJapanese?.span.from.date) return inJapanese;
  const inEnglish = readLine(line, visible, english);
  return inEnglish?.span.from.date ? inEnglish : (inJapanese ?? inEnglish);
}

/** The same text with other kinds of spaces and wide digits replaced, each by one character. */
export function foldText(text: string): string {
  return text
    .replace(/\s/g, ' ')
    .replace(/[０-９：]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** A time, or a start and an end, with or without dates, and nothing else; null for anything else. */
export function readWhen(text: string): Span | null {
  for (const grammar of [japanese, english]) {
    const found = spanAtStart(foldText(text), grammar);
    if (found?.length === text.length) return found.span;
  }
  return null;
}

function readLine(line: string, visible: readonly string[], grammar: Grammar): SpokenText | null {
  const { separator, date } = grammar;
  const folded = foldText(line);
  const start =
    spanAtStart(folded, grammar) ?? allDayAtStart(folded, grammar) ?? daysAtStart(folded, grammar);
  // Before what no title stands before, it is one that reads like a time.
  const head = start && grammar.untitled.test(folded.slice(start.length)) ? null : start;
  const titled = folded.slice(head?.length ?? 0).replace(head ? SEPARATOR : '', '');
  const bracketed = titled.startsWith('「') && grammar === japanese;
  const begin = line.length - titled.length + (bracketed ? 1 : 0);

  const end = bracketed ? BRACKET_END : TITLE_END;
  const shown = shownAt(line, begin, visible, end);
  const rest = shown === null ? titled : folded.slice(begin + shown.length).replace('」', '');
  const dateAtEnd = date.exec(rest);
  const day = dateAtEnd?.[1] ? readDates(dateAtEnd[1]) : null;

  const timed = !bracketed && looksTimed(folded.split(separator, 1)[0] ?? '');
  const dated = head?.day ?? (day && dateAtEnd?.[1]) ?? null;
  if (OTHER_START.test(folded)) return null;
  const isUntoldDay = !day && !head?.span.from.date && hasDay(folded);
  const isSure = bracketed || isSurely(grammar, folded, dated, isUntoldDay);
  if (!isSure || !(head || day)) return null;

  // Times that can't be told from a title: neither is said.
  const untold = !start && timed;
  const span: Span = head?.span ?? (untold ? UNKNOWN_SPAN : ALL_DAY);
  const from = span.from.date ? span.from : { ...span.from, date: day };
  const dateLength = day && shown === null && dateAtEnd ? rest.length - dateAtEnd.index : 0;
  const title = bracketed
    ? bracketedTitle(line.slice(begin))
    : separatedTitle(
        line.slice(begin, line.length - dateLength),
        grammar,
        from.date && { year: from.date.year, isSure: isTold(grammar, head && folded, dated) },
      );
  const isUntold = untold || (head?.span === ALL_DAY && !isLabelled(grammar, titled));
  return {
    span: { ...span, from },
    title: tidyTitle(shown ?? (bracketed || !isUntold ? title : null)),
  };
}

const SEPARATOR = /^[,、] */;
const TITLE_END = /^ *(?:[,、]|$)/;
const BRACKET_END = /^」(?:、|$)/;
const ANY_SEPARATOR = /[,،，、;]/;
const PART_OF_DAY = /\p{Nd}{4}|\p{Nd}[./-] ?\p{Nd}{1,2}[./-] ?\p{Nd}/u;
/** Turkish and Filipino shorten it like that, too. */
const SHARED_MONTH = /\bMay\b/;
/** Whole days and times in languages that write days, or some month, as one of ours does. */
const OTHER_START =
  /^(?:[^,、「]*[上下]午\d|(?:Tüm gün|Bütün gün|Buong araw|Sepanjang hari|Siku nzima|Heeldag|Hele dag|Hele dagen|Heldag|Ganztägig|Toată ziua|Kogu päev|Usuku lonke), )/;
const ALL_DAY: Span = { ...UNKNOWN_SPAN, allDay: true };

interface Head {
  span: Span;
  /** The day in it, as written, where it tells the language. */
  day: string | null;
  /** Of the text that said so. */
  length: number;
}

function spanAtStart(folded: string, { when }: Grammar): Head | null {
  const [whole, fromDate, from, toDate, to] = when.exec(folded) ?? [];
  const clocks = from && readClocks(from, to);
  if (whole === undefined || !clocks) return null;
  const [first, last] = clocks;
  const span: Span = {
    from: { date: fromDate ? readDates(fromDate) : null, minutes: first },
    to: { date: toDate ? readDates(toDate) : null, minutes: last },
    allDay: false,
  };
  return { span, day: fromDate ?? null, length: whole.length };
}

function allDayAtStart(folded: string, { allDay }: Grammar): Head | null {
  const whole = allDay.exec(folded)?.[0];
  return whole ? { span: ALL_DAY, day: null, length: whole.length } : null;
}

/** Days with their year in front of a line that has none behind: a title may begin with a day, too. */
function daysAtStart(folded: string, { days, date }: Grammar): Head | null {
  const found = date.test(folded) ? null : days.exec(folded)?.[0];
  const from = found ? readDates(found) : null;
  if (!found || !from?.year) return null;
  const span = { ...UNKNOWN_SPAN, from: { date: from, minutes: null }, allDay: true };
  // The day may be a title's: it does not make the line sure.
  return { span, day: null, length: found.length };
}

/** True iff nobody but this language writes so. */
function isSurely(
  { sure, sureStart, nearlySure, sureDay }: Grammar,
  line: string,
  day: string | null,
  isUntoldDay: boolean,
): boolean {
  if (sure.test(line) || (sureStart.test(line) && !isUntoldDay)) return true;
  return day !== null && (sureDay.test(day) || nearlySure.test(line));
}

/** True iff no line that is only half translated has that day. */
function isTold(
  { sureDay, sureStart }: Grammar,
  start: string | null,
  day: string | null,
): boolean {
  if (day === null || !sureDay.test(day)) return false;
  return !SHARED_MONTH.test(day) || (start !== null && sureStart.test(start));
}

/** True iff a day, however it is written, may stand at the end, where one of our languages has it. */
function hasDay(line: string): boolean {
  return line
    .split(ANY_SEPARATOR)
    .slice(2)
    .slice(-3)
    .some((part) => PART_OF_DAY.test(part));
}

/** A title may be "All day, every day": where nothing else does, it can't be told from the words for it. */
function isLabelled({ calendar, place, separator }: Grammar, rest: string): boolean {
  return rest.split(separator).length < 3 || rest.search(calendar) >= 0 || rest.search(place) >= 0;
}

/** A line without times has a title first; one that begins with a clock we don't know has not. */
function looksTimed(first: string): boolean {
  return /\d ?[ap]\.?m\b|\d[:時.h]\d|\d時/i.test(first);
}
