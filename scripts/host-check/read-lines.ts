import { readSpokenText } from '#lib/host/screen-reader-text.ts';
import { placeSpan } from '#lib/host/span.ts';
import { readBytes } from './read-html.ts';

export interface ReadLine {
  /** `YYYY-MM-DDTHH:MM`; `HH:MM` when the line names no day; null for whole days. */
  start: string | null;
  end: string | null;
  title: string | null;
  /** `YYYY-MM-DD`, the day of the start. */
  onDate: string | null;
}

/** Reads lines for screen readers from a JSON file that holds an array of strings. */
export function readLines(file: string): ReadLine[] {
  return parse(file).map(readLine);
}

export function readLine(line: string): ReadLine {
  const spoken = readSpokenText(line);
  if (!spoken) return { start: null, end: null, title: null, onDate: null };
  const { onDate, start, end } = placeSpan(spoken.span, null);
  return { start, end, title: spoken.title, onDate };
}

function parse(file: string): string[] {
  const text = readBytes(file).toString('utf8');
  try {
    const lines: unknown = JSON.parse(text.replace(/^\ufeff/, ''));
    if (Array.isArray(lines) && lines.every((line) => typeof line === 'string')) return lines;
  } catch {
    // Said below, in one sentence.
  }
  throw new Error(`${file}: this is not a JSON array of strings.`);
}
