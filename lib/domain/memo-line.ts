/** Lines of a memo: the one that a person is in, and headings to write under. */

const HEADING = '■ ';
/** What people put before an item of a list. */
const BULLET = /^\s*(?:[-–*+]\s+|[・•■□☐✓]\s*)?(?:\[[ xX]?\]\s*|\d{1,2}(?:[.)]\s+|[．）]\s*))?/u;

/** The words of the line at that place, without the bullet before them. */
export function lineAt(text: string, caret: number): string {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const end = text.indexOf('\n', caret);
  return text
    .slice(start, end === -1 ? undefined : end)
    .replace(BULLET, '')
    .trim();
}

/** Those of the headings that the memo does not have yet. */
export function missingHeadings(text: string, headings: readonly string[]): string[] {
  const lines = new Set(text.split('\n').map((line) => line.trimEnd()));
  return [...new Set(headings)].filter((heading) => !lines.has(HEADING + heading));
}

/** The memo with those headings at its end, each with a line to write in. */
export function withHeadings(text: string, headings: readonly string[]): string {
  const added = headings.map((heading) => `${HEADING}${heading}\n`).join('\n');
  return text.trim() === '' ? added : `${text.trimEnd()}\n\n${added}`;
}
