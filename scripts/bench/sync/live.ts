/** From one person's key to the other's screen: two browsers, one memo, the emulators between them. */
import type { Frame } from 'playwright';
import type { Company } from '../../demo/company/generate.ts';
import type { Desk } from '../../demo/desk.ts';
import { localToday } from '../../demo/headless.ts';
import { joinTeam } from '../../demo/join-team.ts';
import { companyOf, teamLinkOf } from '../../demo/office.ts';
import { openDeskOf, peopleOf } from '../../demo/people.ts';
import { seedCompany } from '../../demo/seed.ts';
import { openEvent } from '../../demo/walk.ts';
import type { Emulators } from '../../emulators.ts';
import type { Bench } from '../bench.ts';
import { plainRow, type Row } from '../row.ts';

const CHANGES = 20;
/** Longest that one change may take before it counts as lost, in ms. */
const LOST_MS = 30_000;

export async function* measureLive(bench: Bench, emulators: Emulators): AsyncGenerator<Row> {
  bench.say(`sync: ${CHANGES} changes seen by the other person`);
  const today = localToday();
  const company = companyOf(today);
  await seedCompany(emulators, company);
  const desks: Desk[] = [];
  try {
    const seats: Frame[] = [];
    for (const person of Object.values(peopleOf(company))) {
      const desk = await openDeskOf(person, company, { today, headless: true });
      desks.push(desk);
      await joinTeam(desk, { teamLink: teamLinkOf(emulators, company), ...person });
      seats.push(await openAt(desk, company, person.email));
    }
    const [one, other] = seats;
    if (!one || !other) throw new Error('Two people are needed.');
    await meet(one, other);
    const waits: number[] = [];
    for (let change = 0; change < CHANGES; change += 1) {
      const [from, to] = change % 2 === 0 ? [one, other] : [other, one];
      waits.push(await carry(from, to, `w${change} `));
    }
    bench.say(`sync: ${waits.map(Math.round).join(' ')} ms`);
    yield rowOf(waits);
  } finally {
    for (const desk of desks) await desk.close();
  }
}

const fieldIn = (panel: Frame) => panel.locator('.memo textarea');

async function openAt(desk: Desk, company: Company, email: string): Promise<Frame> {
  const panel = await openEvent(desk, company, email);
  await fieldIn(panel).waitFor();
  return panel;
}

/** Until both say that the other is there. */
async function meet(...panels: readonly Frame[]): Promise<void> {
  for (const panel of panels) {
    await panel.locator('.memo-here:not(:empty)').waitFor({ timeout: LOST_MS });
  }
}

/** Milliseconds from the word's last key to the word on the other's screen. */
async function carry(from: Frame, to: Frame, word: string): Promise<number> {
  await fieldIn(from).press('ControlOrMeta+End');
  const seen = to.waitForFunction(
    (text) => {
      const field = document.querySelector<HTMLTextAreaElement>('.memo textarea');
      return field?.value.includes(text) ? Date.now() : false;
    },
    word,
    { polling: 'raf', timeout: LOST_MS },
  );
  await fieldIn(from).pressSequentially(word.slice(0, -1));
  const typedAt = Date.now();
  await fieldIn(from).press(word.slice(-1));
  return Number(await (await seen).jsonValue()) - typedAt;
}

function rowOf(waits: readonly number[]): Row {
  const sorted = waits.toSorted((one, other) => one - other);
  const head = {
    id: 'sync.live.p95',
    what: `a change on the other person's screen, 95th of ${CHANGES}`,
    contender: '–',
    sampleUnit: 'ms',
    goal: 1_000,
  };
  return plainRow('sync', head, [sorted[Math.ceil(sorted.length * 0.95) - 1] ?? LOST_MS]);
}
