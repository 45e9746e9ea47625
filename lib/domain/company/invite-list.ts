/** Addresses to invite, from whatever somebody pastes: lines, a mail's "To", or a CSV of people. */
import Papa from 'papaparse';

export type InviteTrouble =
  /** Nothing in the line is an address. */
  | 'no-address'
  /** An address of another company; the rules would refuse it. */
  | 'other-domain'
  /** The same person stands further up. */
  | 'twice';

export interface BadLine {
  /** From 1, as an editor counts. */
  readonly line: number;
  readonly text: string;
  readonly trouble: InviteTrouble;
}

export interface InviteList {
  /** In lower case, in the order of the text. */
  readonly addresses: readonly string[];
  readonly bad: readonly BadLine[];
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

const ADDRESS = /[^\s<>"';,:()、]+@[^\s<>"';,:()、]+/g;
/** What the column of addresses is called; the first one, should a boss have one of their own. */
const ADDRESS_COLUMN = /e-?mail|メール|mail/i;
const HEADER = /mail|address|name|メール|アドレス|氏名|名前/i;

/**
 * Reads every line, or of a table with a header its column of addresses. Bad lines are told and left
 * out, the rest stays.
 */
export function inviteListFrom(text: string, domain: string): InviteList {
  const addresses = new Set<string>();
  const bad: BadLine[] = [];
  const lines = linesOf(text);
  const header = lines[0]?.cells ?? [];
  const hasHeader = !header.some((cell) => cell.includes('@')) && HEADER.test(header.join(' '));
  const column = hasHeader ? header.findIndex((cell) => ADDRESS_COLUMN.test(cell)) : -1;
  for (const { line, cells } of hasHeader ? lines.slice(1) : lines) {
    const told = cells.filter((cell) => cell !== '').join(', ');
    // A line of another length is no row of that table: wherever its address stands, it counts.
    const isRow = column >= 0 && cells.length === header.length;
    const where = isRow ? (cells[column] ?? '') : told;
    const found = where.match(ADDRESS) ?? [];
    if (found.length === 0) bad.push({ line, text: told, trouble: 'no-address' });
    for (const address of found) {
      const email = address.toLowerCase();
      const trouble = troubleWith(email, domain, addresses);
      if (trouble) bad.push({ line, text: address, trouble });
      else addresses.add(email);
    }
  }
  return { addresses: [...addresses], bad };
}

/** Cells by line. A quote that is never closed must not swallow the lines after it. */
function linesOf(text: string): Line[] {
  // Full-width letters and signs are what a Japanese keyboard types.
  const plain = text.replace(/^\uFEFF/, '').normalize('NFKC');
  const rows = rowsOf(plain.replace(/\r\n?/g, '\n'));
  let line = 1;
  return rows.flatMap((row): Line[] => {
    const at = line;
    line += 1 + row.reduce((ends, cell) => ends + cell.split('\n').length - 1, 0);
    const cells = row.map((cell) => cell.replace(/\s+/g, ' ').trim());
    return cells.some((cell) => cell !== '') ? [{ line: at, cells }] : [];
  });
}

/** As a CSV if it is one; else line by line, and a line with a stray quote as it stands. */
function rowsOf(text: string): string[][] {
  const { data, errors, meta } = Papa.parse<string[]>(text);
  if (!errors.some(({ type }) => type === 'Quotes')) return data;
  return text.split('\n').map((line) => {
    const own = Papa.parse<string[]>(line, { delimiter: meta.delimiter });
    const isBroken = own.errors.length > 0;
    return isBroken ? line.split(/[,;\t]/) : (own.data[0] ?? []);
  });
}

function troubleWith(
  email: string,
  domain: string,
  before: ReadonlySet<string>,
): InviteTrouble | null {
  const parts = email.split('@');
  if (parts.length !== 2 || !/^[^/]{1,200}$/.test(email)) return 'no-address';
  if (domain !== '' && parts[1] !== domain) return 'other-domain';
  return before.has(email) ? 'twice' : null;
}
