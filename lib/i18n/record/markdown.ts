/** Text from people and calendars inside Markdown: it stays the text that it is. */
import { oneLine } from '../person-name.ts';

const MEANS_SOMETHING = /[\\`*_{}[\]<>()#|!~&$]/g;
/** What at the start of a line makes a list, a rule or a heading of it. */
const STARTS = /^(\s*)([-+=]|\d+(?=[.)]))/;

/** One line, in which nothing is a link, a tag or a mark. */
export function inLine(text: string): string {
  return escaped(oneLine(text));
}

/** Several lines as a quotation; the lines stay where they are. */
export function quoted(text: string): string {
  const lines = text.replaceAll(/\r\n?/g, '\n').split('\n');
  return lines.map((line) => `> ${escaped(line)}`.trimEnd()).join('  \n');
}

function escaped(line: string): string {
  const plain = line.replaceAll(MEANS_SOMETHING, String.raw`\$&`);
  return plain.replace(STARTS, (_, space: string, mark: string) =>
    /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
  );
}
