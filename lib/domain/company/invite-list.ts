/** Addresses to invite, from whatever somebody pastes: lines, a mail's "To", or a CSV of people. */
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

const ADDRESS = /[^\s<>"';,:()]+@[^\s<>"';,:()]+/g;
const HEADER = /mail|address|メール|アドレス|氏名|name/i;

/**
 * Reads every address in every line, whatever stands around it: no quote or comma of one line can
 * swallow the next, as it could in a CSV. Bad lines are told and left out, the rest stays.
 */
export function inviteListFrom(text: string, domain: string): InviteList {
  const addresses = new Set<string>();
  const bad: BadLine[] = [];
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    const line = index + 1;
    const told = raw.replace(/^\uFEFF/, '').trim();
    const found = told.match(ADDRESS) ?? [];
    const isHeader = line === 1 && HEADER.test(told);
    if (found.length === 0 && told !== '' && !isHeader) {
      bad.push({ line, text: told, trouble: 'no-address' });
    }
    for (const address of found) {
      const email = address.toLowerCase().normalize('NFKC');
      const trouble = troubleWith(email, domain, addresses);
      if (trouble) bad.push({ line, text: address, trouble });
      else addresses.add(email);
    }
  }
  return { addresses: [...addresses], bad };
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
