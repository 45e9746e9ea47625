/** A team link: the company's Firebase configuration as one line that can be pasted or clicked. */
import { type TeamConfig, teamConfigSchema } from '#lib/domain/team.ts';

const PREFIX = 'sashi-team:';

export type TeamLinkProblem = TeamLinkCode | `${TeamLinkCode}:${string}`;

/** After a colon the part that is meant, by its name in the configuration. */
type TeamLinkCode =
  /** Something else. */
  | 'team-link-none'
  /** A team link that was cut off, or changed, on its way. */
  | 'team-link-damaged'
  /** It can be read, but something that is needed is missing. */
  | 'team-link-incomplete'
  /** Everything is there, but something is not what it must be. */
  | 'team-link-wrong';

export function encodeTeamLink(team: TeamConfig): string {
  const bytes = new TextEncoder().encode(JSON.stringify(team));
  const base64 = btoa(String.fromCharCode(...bytes));
  return PREFIX + base64.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Reads `sashi-team:` and base64url, alone or at the end of an address (`https://…#sashi-team:…`),
 * or the configuration itself as JSON, with whatever white space a mail programme put in.
 */
export function decodeTeamLink(text: string): TeamConfig | TeamLinkProblem {
  const found = jsonIn(text);
  if (typeof found !== 'object' || found === null) {
    const isMeant = text.includes(PREFIX) || text.trim().startsWith('{');
    return isMeant ? 'team-link-damaged' : 'team-link-none';
  }
  const parsed = teamConfigSchema.safeParse(found);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  const missing = issues.find(({ path }) => valueAt(found, path) === undefined);
  if (missing) return `team-link-incomplete:${partOf(missing)}`;
  const [wrong] = issues;
  return `team-link-wrong:${wrong ? partOf(wrong) : ''}`;
}

/** `apiKey`, `org`, …; for a part that does not belong there, its own name. */
function partOf(issue: { path: readonly PropertyKey[]; keys?: readonly string[] }): string {
  return String(issue.keys?.[0] ?? issue.path.at(-1) ?? '').slice(0, 40);
}

function jsonIn(text: string): unknown {
  const start = text.indexOf(PREFIX);
  return start < 0 ? jsonFrom(text) : firstIn(text.slice(start + PREFIX.length).split(/\s+/));
}

/** Wrapped by a mail programme, or followed by other words: the shortest beginning that is whole. */
function firstIn(pieces: readonly string[]): unknown {
  let link = '';
  for (const piece of pieces) {
    link += /^[\w-]*/.exec(piece)?.[0] ?? '';
    const found = jsonFrom(fromBase64Url(link));
    if (found !== null) return found;
  }
  return null;
}

function jsonFrom(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function fromBase64Url(text: string): string | null {
  try {
    const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function valueAt(found: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    found,
  );
}
