import { type Brought, counted, MOST_LISTED, type Verdict } from '#lib/domain/record/brought.ts';
import { settingsBrought } from '#lib/domain/record/own-settings.ts';
import { type FileTrouble, readRecord } from '#lib/domain/record/read-record.ts';
import type { PersonRecord } from '#lib/domain/record/record.ts';
import type { MessageRequest, Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';

/** Brings back what a file or a copy has, or only tells what that would do. */
export function bringBack(
  desk: Desk,
  { source, dry }: MessageRequest<'record.bring'>,
): Promise<Outcome> {
  return desk.alone(async () => {
    const record = await recordFrom(desk, source);
    if (typeof record === 'string') return { ok: false, code: record };
    const device = await desk.device.read();
    const local = desk.local(device);
    const own = device.account?.email ?? (await local.memory.read()).me;
    if (own !== null && record.author !== null && own.toLowerCase() !== record.author) {
      return { ok: false, code: 'file-of-another' };
    }
    const myUid = device.account?.uid ?? null;
    const how = { dry, myUid, at: instantOf(desk.clock), newKey: () => desk.newId() };
    const verdicts = await local.record.bring(record, how);
    const settings = settingsBrought(record.settings, await desk.settings.read());
    for (const { key, value, verdict } of dry ? [] : settings) {
      if (verdict === 'new') await desk.settings.change(key, value);
    }
    const brought = told(record, verdicts, settings);
    return { ok: true, text: JSON.stringify(brought) };
  });
}

async function recordFrom(
  desk: Desk,
  source: MessageRequest<'record.bring'>['source'],
): Promise<PersonRecord | FileTrouble> {
  if ('file' in source) return readRecord(source.file);
  return (await desk.storage.recordIn(source.copy, instantOf(desk.clock))) ?? 'copy-gone';
}

function told(
  record: PersonRecord,
  verdicts: Readonly<Record<'entries' | 'meetings' | 'people' | 'marks', readonly Verdict[]>>,
  settings: readonly { readonly verdict: Verdict }[],
): Brought {
  const entries = record.entries.map((entry, index) => ({
    ...entry,
    verdict: verdicts.entries[index] ?? 'same',
  }));
  const kinds = [...new Set(entries.map(({ kind }) => kind))];
  const titles = new Map(record.meetings.map(({ meetingId, title }) => [meetingId, title]));
  return {
    writtenAt: record.writtenAt,
    author: record.author,
    rows: [
      ...kinds.flatMap((kind) =>
        counted(
          kind,
          entries.filter((entry) => entry.kind === kind).map(({ verdict }) => verdict),
        ),
      ),
      ...counted('meetings', verdicts.meetings),
      ...counted('people', verdicts.people),
      ...counted('marks', verdicts.marks),
      ...counted(
        'settings',
        settings.map(({ verdict }) => verdict),
      ),
    ],
    conflicts: entries
      .filter(({ verdict }) => verdict !== 'new' && verdict !== 'same')
      .slice(0, MOST_LISTED)
      .map(({ kind, verdict, meetingId, startLocal }) => ({
        what: kind,
        verdict,
        title: (meetingId && titles.get(meetingId)) ?? null,
        startLocal,
      })),
  };
}
