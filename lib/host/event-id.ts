/**
 * Identity of an event. `data-eventid` is unpadded base64, of either alphabet, of UTF-8
 * `<eventId> <calendar>`; `jslog` says the same openly. Seen 2017 to 2026.
 */
import type { RawId } from './event-key.ts';
import { plainDate } from './plain-date.ts';

export interface EventIdentity {
  /** The same in every guest's calendar. */
  eventId: string;
  /** Address of the calendar it was seen in; '' when the page does not say. */
  calendar: string;
}

/** Calendar's abbreviations of its own domains; company domains are written out. */
const DOMAINS: Readonly<Record<string, string>> = {
  m: 'gmail.com',
  g: 'group.calendar.google.com',
  h: 'holiday.calendar.google.com',
  i: 'import.calendar.google.com',
  v: 'group.v.calendar.google.com',
};

/** Tasks and time blocks stand in the grid like events, and are none. */
const NOT_AN_EVENT = /^(?:tasks?[_.]|ttb_)/;

const LONGEST_ID = 1024;
const LONGEST_ADDRESS = 320;

/** True for ids of tasks and time blocks. */
export function isOtherThanEvent(raw: string): boolean {
  return NOT_AN_EVENT.test(raw) || NOT_AN_EVENT.test(fromBase64(raw) ?? '');
}

/** The identity in a `data-eventid` (or the last part of a link), or null if it is none. */
export function decodeEventId(raw: string): EventIdentity | null {
  const text = NOT_AN_EVENT.test(raw) ? null : fromBase64(raw);
  // On the last space: an id is never trusted to hold none.
  const space = text?.lastIndexOf(' ') ?? -1;
  return text && space > 0 ? identity(text.slice(0, space), text.slice(space + 1)) : null;
}

/** Whose raw id or log that is, and which of them said so: 1 the id, 2 the log; 3 neither did. */
export function identify({ id, log }: RawId): { identity: EventIdentity | null; layer: number } {
  // One that can't be read may be of something new that is no event: the log is not asked then.
  if (id) return { identity: decodeEventId(id), layer: 1 };
  const found = identityFromLog(log);
  return { identity: found, layer: found ? 2 : 3 };
}

/** The identity in a `jslog`, as in `35463; 2:["<eventId>","<calendar>",…`. */
export function identityFromLog(log: string | null | undefined): EventIdentity | null {
  const found = /(?:^|[;\s])2:\["([^"\\\s]+)",(?:"([^"\\\s]+)"|null)/.exec(log ?? '');
  return found?.[1] ? identity(found[1], found[2]) : null;
}

/**
 * The day in the id of an all-day instance: its ORIGINAL day, since a moved instance keeps it. The
 * suffix of a timed one is in UTC and says no local day.
 */
export function originalDayOf(eventId: string | undefined): string | null {
  const [, year, month, day] = /._(\d{4})(\d{2})(\d{2})$/.exec(eventId ?? '') ?? [];
  return plainDate(Number(year), Number(month), Number(day));
}

function identity(eventId: string, address: string | undefined): EventIdentity | null {
  const calendar = address === undefined ? '' : written(address);
  if (!isPlain(eventId) || eventId.length > LONGEST_ID || NOT_AN_EVENT.test(eventId)) return null;
  if (address === '' || !isPlain(calendar) || calendar.length > LONGEST_ADDRESS) return null;
  return { eventId, calendar };
}

function written(address: string): string {
  const [, name, letter] = /^(.+)@(\w)$/s.exec(address) ?? [];
  const domain = letter && Object.hasOwn(DOMAINS, letter) ? DOMAINS[letter] : undefined;
  return name && domain ? `${name}@${domain}` : address;
}

/** No control characters, and nothing that changes how a line reads. */
function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}

function fromBase64(raw: string): string | null {
  const base64 = raw
    .replace(/%(2B|2F|3D)/gi, (code) => decodeURIComponent(code))
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const unpadded = base64.replace(/={1,2}$/, '');
  if (!/^[\w+/]+$/.test(unpadded) || unpadded.length % 4 === 1) return null;
  const bytes = Uint8Array.from(atob(unpadded), (character) => character.charCodeAt(0));
  const text = new TextDecoder().decode(bytes);
  return text.includes('\ufffd') ? null : text;
}
