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
  return readLine(line, visible, japanese) ?? readLine(line, visible, english);
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
  const { separator, date, sure } = grammar;
  const folded = foldText(line);
  const head = spanAtStart(folded, grammar) ?? allDayAtStart(folded, grammar);
  const start = head ? head.length + separator.trimEnd().length : 0;
  const place = start + (/^ */.exec(folded.slice(start))?.[0].length ?? 0);

  const bracketed = grammar === japanese && folded[place] === '「';
  const begin = bracketed ? place + 1 : place;
  const shown = shownAt(line, begin, visible, bracketed ? /^」(?:、|$)/ : endOf(separator));
  const rest = shown === null ? folded.slice(place) : folded.slice(begin + shown.length);
  const dated = date.exec(shown === null ? rest : rest.replace(/^」/, ''));
  const day = dated?.[1] ? readDates(dated[1]) : null;

  const certain = bracketed || sure.test(folded);
  if (!certain || !(head || (day && !looksTimed(folded, separator)))) return null;

  const span: Span = head?.span ?? { ...UNKNOWN_SPAN, allDay: true };
  const from = span.from.date ? span.from : { ...span.from, date: day };
  const own = line.slice(begin, dated && shown === null ? place + dated.index : undefined);
  const title = bracketed
    ? bracketedTitle(line.slice(begin))
    : separatedTitle(own, grammar, from.date?.year ?? null);
  return { span: { ...span, from }, title: tidyTitle(shown ?? title) };
}

interface Head {
  span: Span;
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
  return { span, length: whole.length };
}

function allDayAtStart(folded: string, { allDay }: Grammar): Head | null {
  const whole = allDay.exec(folded)?.[0];
  return whole === undefined
    ? null
    : { span: { ...UNKNOWN_SPAN, allDay: true }, length: whole.length };
}

/** A line without times has a title first; one that begins with a clock we don't know is none. */
function looksTimed(folded: string, separator: string): boolean {
  return /\d ?[ap]\.?m\b|\d[:時.h]\d|\d時/i.test(folded.split(separator, 1)[0] ?? '');
}

function endOf(separator: string): RegExp {
  return new RegExp(`^ *(?:${separator.trimEnd()}|$)`);
}
