import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MEMO_TEXT } from '#lib/domain/memo.ts';
import { type Receipt, receiptSchema } from '#lib/domain/record/receipt.ts';
import { toBase64 } from '#lib/platform/base64.ts';
import type { KeptDesk } from '#support/kept-desk.ts';
import { calendarEvent } from '#support/rows.ts';
import { deleteRecord } from '../../entrypoints/background/use-cases/delete-record.ts';
import { exchangeWithTeam } from '../../entrypoints/background/use-cases/exchange-with-team.ts';
import { openMeeting } from '../../entrypoints/background/use-cases/open-meeting.ts';
import { saveCommitment } from '../../entrypoints/background/use-cases/save-commitment.ts';
import { savePreparation } from '../../entrypoints/background/use-cases/save-preparation.ts';
import { typeMemo } from '../../entrypoints/background/use-cases/type-memo.ts';
import { panelView } from '../../entrypoints/background/views/panel-view.ts';
import { type Name, openTeamOffice } from './team-office.ts';
import { type Office, seat } from './team-seat.ts';

const TAB = 1;
const NOTE = 'my own secret';
const MEMO = 'what both wrote';
const PROMISE = 'what was promised';
const TO_ANOTHER = 'for somebody else';

async function openWith(desk: KeptDesk, office: Office, me: Name, other: Name) {
  const people = [me, other].toSorted().join('-');
  const event = calendarEvent({ eventId: people, lineageId: people });
  const guests = [me, other].map((name) => ({ email: office.emailOf(name), organizer: false }));
  await openMeeting(desk, { event, guests, language: null, dark: false }, TAB);
  await exchange(desk);
  const { meeting } = await panelView(desk, TAB);
  if (!meeting) throw new Error('No meeting is open.');
  return { meetingId: meeting.meetingId, for: meeting.for };
}

const exchange = async (desk: KeptDesk) =>
  expect((await exchangeWithTeam(desk, { retryNow: true })).outcome).toEqual({ ok: true });

async function writeAll(desk: KeptDesk, office: Office): Promise<void> {
  const another = await openWith(desk, office, 'mika', 'kenta');
  await savePreparation(desk, { ...another, change: { note: TO_ANOTHER } });
  const about = await openWith(desk, office, 'mika', 'naomi');
  await savePreparation(desk, { ...about, change: { note: NOTE } });
  const memo = new Y.Doc();
  memo.getText(MEMO_TEXT).insert(0, MEMO);
  await typeMemo(desk, { ...about, update: toBase64(Y.encodeStateAsUpdate(memo)) });
  const id = crypto.randomUUID();
  await saveCommitment(desk, { ...about, id, owner: 'me', change: { text: PROMISE } });
  await exchange(desk);
}

async function erase(desk: KeptDesk, email: string | null, shared: boolean): Promise<Receipt> {
  const outcome = await deleteRecord(desk, { email, shared }, async (wish) =>
    exchangeWithTeam(desk, wish ?? {}).then(({ outcome: told }) => told),
  );
  expect(outcome.ok).toBe(true);
  return receiptSchema.parse(JSON.parse((outcome.ok && outcome.text) || 'null'));
}

/** All that lies in the company's Firestore, as whoever runs it could read it. */
async function everything({ config, emulators, pairOf }: Office): Promise<string> {
  const root = `http://${emulators.firestore}/v1/projects/${emulators.projectId}`;
  const texts: string[] = [];
  for (const pair of [pairOf('mika', 'naomi'), pairOf('mika', 'kenta')]) {
    const place = `databases/(default)/documents/orgs/${config.org}/pairs/${pair}/entries`;
    const response = await fetch(`${root}/${place}`, {
      headers: { authorization: 'Bearer owner' },
    });
    const text = await response.text();
    expect(JSON.parse(text).documents.length).toBeGreaterThan(0);
    const bytes = [...text.matchAll(/"bytesValue":\s*"([^"]*)"/g)].map(([, found = '']) =>
      Buffer.from(found, 'base64').toString('utf8'),
    );
    texts.push(text, ...bytes);
  }
  return texts.join('\n');
}

describe('Deleting what one wrote, with the team on the emulators', () => {
  it('empties what was mine with one person, leaves what both wrote, and says so', async () => {
    const office = await openTeamOffice();
    const [mika, naomi] = [await seat(office, 'mika'), await seat(office, 'naomi')];
    await writeAll(mika, office);
    await openWith(naomi, office, 'naomi', 'mika');
    expect(JSON.stringify(await panelView(naomi, TAB))).toContain(NOTE);
    const before = await everything(office);
    for (const words of [NOTE, MEMO, PROMISE, TO_ANOTHER]) expect(before).toContain(words);

    const receipt = await erase(mika, office.emailOf('naomi'), false);
    expect(receipt).toMatchObject({ here: 3, emptied: 1, waiting: 0, left: 2, copiesLeft: 0 });
    const after = await everything(office);
    expect(after).not.toContain(NOTE);
    for (const words of [MEMO, PROMISE, TO_ANOTHER]) expect(after).toContain(words);
    await exchange(naomi);
    expect(JSON.stringify(await panelView(naomi, TAB))).not.toContain(NOTE);
    for (const desk of [mika, naomi]) desk.close();
  });

  it('leaves no word of anything anywhere when all of it is to go', async () => {
    const office = await openTeamOffice();
    const [mika, naomi] = [await seat(office, 'mika'), await seat(office, 'naomi')];
    await writeAll(mika, office);
    await openWith(naomi, office, 'naomi', 'mika');
    const receipt = await erase(mika, null, true);
    expect(receipt).toMatchObject({ here: 4, emptied: 4, waiting: 0, left: 0 });
    await exchange(naomi);
    const places = [
      await everything(office),
      JSON.stringify(await panelView(naomi, TAB)),
      JSON.stringify(await panelView(mika, TAB)),
    ];
    for (const place of places) {
      for (const words of [NOTE, MEMO, PROMISE, TO_ANOTHER]) expect(place).not.toContain(words);
    }
    for (const desk of [mika, naomi]) desk.close();
  });

  it('without a connection is done here at once, says what waits, and is done there later', async () => {
    const office = await openTeamOffice();
    const mika = await seat(office, 'mika');
    await writeAll(mika, office);
    const away: KeptDesk = { ...mika, team: () => null };
    const receipt = await erase(away, null, true);
    expect(receipt).toMatchObject({ here: 4, emptied: 0, waiting: 4 });
    expect(JSON.stringify(await panelView(mika, TAB))).not.toContain(NOTE);
    await exchange(mika);
    const after = await everything(office);
    for (const words of [NOTE, MEMO, PROMISE, TO_ANOTHER]) expect(after).not.toContain(words);
    mika.close();
  });
});
