/** What every flow starts from: a person's browser with Sashi, on the demo calendar. */
import { test as base } from '@playwright/test';
import { type Desk, type DeskOptions, openDesk } from '#scripts/demo/desk.ts';
import { joinTeam } from '#scripts/demo/join-team.ts';
import { deskOptionsOf, peopleOf } from '#scripts/demo/people.ts';
import { type OwnOffice, openOwnOffice } from './own-company.ts';

export { expect } from '@playwright/test';

export const TODAY = '2026-11-24';
const WEEK = `/week/${TODAY.replaceAll('-', '/')}`;

type Look = Partial<DeskOptions>;

interface Fixtures {
  /** Starts one person's browser; closed after the test. */
  launch: (options?: Look) => Promise<Desk>;
  /** A company of this test's own on the emulators. */
  office: OwnOffice;
  /** Starts the browser of one of the two people of the showcase, signed in to the team. */
  sitDown: (who: 'member' | 'supporter', look?: Look) => Promise<Desk>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  launch: async ({}, use) => {
    const desks: Desk[] = [];
    await use(async (options = {}) => {
      const desk = await openDesk({
        events: [],
        today: TODAY,
        viewer: 'mika@example.test',
        path: WEEK,
        language: 'en',
        dark: false,
        ...options,
      });
      desks.push(desk);
      return desk;
    });
    for (const desk of desks) await desk.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  office: async ({}, use) => use(await openOwnOffice(TODAY)),
  sitDown: async ({ launch, office }, use) =>
    use(async (who, look = {}) => {
      const person = peopleOf(office.company)[who];
      const language = look.language ?? person.language;
      const seat = { language, dark: false, today: TODAY };
      const desk = await launch({ ...deskOptionsOf(person, office.company, seat), ...look });
      await joinTeam(desk, { teamLink: office.teamLink, email: person.email, language });
      return desk;
    }),
});
