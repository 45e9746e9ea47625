/**
 * Google accounts that are signed in to this browser side by side: each has a number in Calendar's
 * addresses (`/u/<n>`), and numbers change hands when somebody signs out. So what counts is whose
 * calendar stands there.
 */

export interface GoogleAccounts {
  /** Addresses in lower case by number; null = seen, but not readable whose it is. */
  readonly seen: Readonly<Record<string, string | null>>;
  /** Whose calendar was seen first: whose data it is until somebody says who they are. */
  readonly first: string | null;
}

export const NO_ACCOUNTS_SEEN: GoogleAccounts = { seen: {}, first: null };

/** The number in an address of Calendar's; without one it is the first account's. */
export function accountNumber(path: string): string {
  return /\/u\/(\d{1,3})(?:\/|$)/.exec(path)?.[1] ?? '0';
}

/** The one address in what names an account, in whatever language: `Google Account: Mika (mika@…)`. */
export function addressIn(label: string): string | null {
  const found =
    label.match(/[^\s()<>:;,"（）：]+@[^\s()<>:;,"（）：]+\.[^\s()<>:;,"（）：]+/g) ?? [];
  const [address, ...more] = new Set(found.map((one) => one.toLowerCase()));
  return address && more.length === 0 ? address : null;
}

/** After a calendar was seen. An address that can't be read says nothing against an earlier one. */
export function withSeen(
  { seen, first }: GoogleAccounts,
  number: string,
  address: string | null,
): GoogleAccounts {
  return {
    seen: { ...seen, [number]: address ?? seen[number] ?? null },
    first: first ?? address,
  };
}

/** Whose they are is forgotten; the numbers stay, so that pages that are open are told what is new. */
export function withoutAddresses({ seen }: GoogleAccounts): GoogleAccounts {
  return {
    seen: Object.fromEntries(Object.keys(seen).map((number) => [number, null])),
    first: null,
  };
}

/**
 * True iff that calendar is of another account than mine: it is known whose it is, and that mine
 * stands at another number. Where mine is not seen anywhere, this may be mine under another address.
 * As long as nobody has said who they are, the account that was seen first counts as mine.
 * @param me own addresses in lower case
 */
export function isOfAnother(
  { seen, first }: GoogleAccounts,
  number: string,
  me: ReadonlySet<string>,
): boolean {
  const address = seen[number];
  if (!address) return false;
  if (me.size === 0) return address !== first;
  return !me.has(address) && Object.values(seen).some((other) => other !== null && me.has(other));
}

/** Addresses of accounts other than mine, each once. */
export function otherAccounts(accounts: GoogleAccounts, me: ReadonlySet<string>): string[] {
  const others = Object.entries(accounts.seen).flatMap(([number, address]) =>
    address && isOfAnother(accounts, number, me) ? address : [],
  );
  return [...new Set(others)];
}

/**
 * Whose words those are that were written before anybody signed in, when another of the accounts signs
 * in now; null when that can't be told.
 */
export function writerBefore({ seen, first }: GoogleAccounts, email: string): string | null {
  return Object.values(seen).includes(email.toLowerCase()) ? first : null;
}
