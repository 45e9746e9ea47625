/** A team link: the company's Firebase configuration as one line that can be pasted or clicked. */
import { type TeamConfig, teamConfigSchema } from '#lib/domain/team.ts';

const PREFIX = 'sashi-team:';

export type TeamLinkProblem = TeamLinkCode | `${TeamLinkCode}:${string}`;

/** After a colon the part that is meant, by its name in the configuration. */
type TeamLinkCode =
  /** Not a team link, or cut off on its way. */
  | 'team-link-unreadable'
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
  if (typeof found !== 'object' || found === null) return 'team-link-unreadable';
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
  try {
    return JSON.parse(start < 0 ? text : fromBase64Url(text.slice(start + PREFIX.length)));
  } catch {
    return null;
  }
}

function fromBase64Url(text: string): string {
  const base64 = text.replace(/\s/g, '').replaceAll('-', '+').replaceAll('_', '/');
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function valueAt(found: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined,
    found,
  );
}
