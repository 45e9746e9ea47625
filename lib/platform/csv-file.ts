/** Reads a CSV file in pieces, whatever its length, in UTF-8, UTF-16 or Shift_JIS. */
import Papa from 'papaparse';

export type CsvEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis';

/** Told by its first bytes; else UTF-8 if all of it is, else Shift_JIS (as Japanese Excel saves). */
export async function encodingOf(file: Blob): Promise<CsvEncoding> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const bytes of file.stream()) decoder.decode(bytes, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch {
    return 'shift_jis';
  }
}

export interface CsvListener {
  /** `line` counts from 1. */
  readonly row: (fields: readonly string[], line: number) => void;
  /** Share of the file that was read, 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Ends of lines stay with their line; a quoted field may hold some. */
export async function readCsv(file: Blob, { row, progress }: CsvListener): Promise<CsvEncoding> {
  const encoding = await encodingOf(file);
  const decoder = new TextDecoder(encoding);
  let pending = '';
  let line = 1;
  let read = 0;
  let delimiter = '';
  const take = (text: string) => {
    // A piece of one line would be taken to end with "\r" alone.
    const { data, meta } = Papa.parse<string[]>(text.replaceAll('\r\n', '\n'), { delimiter });
    delimiter ||= meta.delimiter;
    for (const fields of data) {
      row(fields, line);
      line += 1;
      for (const field of fields) if (field.includes('\n')) line += field.split('\n').length - 1;
    }
  };
  for await (const bytes of file.stream()) {
    pending += decoder.decode(bytes, { stream: true });
    const end = endOfLines(pending);
    if (end > 0) take(pending.slice(0, end).replace(/\r$/, ''));
    pending = pending.slice(end > 0 ? end + 1 : 0);
    read += bytes.length;
    progress(read / file.size);
  }
  pending += decoder.decode();
  if (pending !== '') take(pending);
  return encoding;
}

/** Position of the last end of a line that is not inside quotes; 0 = none. */
function endOfLines(text: string): number {
  for (let end = text.lastIndexOf('\n'); end > 0; end = text.lastIndexOf('\n', end - 1)) {
    if (isOutsideQuotes(text, end)) return end;
  }
  return 0;
}

function isOutsideQuotes(text: string, end: number): boolean {
  let quotes = 0;
  for (let at = text.indexOf('"'); at >= 0 && at < end; at = text.indexOf('"', at + 1)) quotes += 1;
  return quotes % 2 === 0;
}
