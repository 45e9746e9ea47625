import Papa from 'papaparse';

/** Without it Excel takes UTF-8 for the system's own encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A file for spreadsheets. Words that a spreadsheet would compute are marked as text. */
export function writeCsv(lines: (string | number)[][]): string {
  return `${BYTE_ORDER_MARK}${Papa.unparse(lines, { escapeFormulae: true, newline: '\r\n' })}\r\n`;
}
