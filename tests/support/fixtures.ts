/** What every flow starts from: a person's browser with Sashi, on the demo calendar. */
import { test as base, type Page } from '@playwright/test';
import type { DemoEvent } from '#scripts/demo/calendar/event.ts';
import { type DemoCalendarOptions, serveDemoCalendar } from '#scripts/demo/calendar/serve.ts';
import { launchProfile, type Profile, type ProfileOptions } from '#scripts/profile.ts';

export { expect } from '@playwright/test';

export const TODAY = '2026-11-24';

export interface Desk extends Profile {
  readonly page: Page;
  /** Everything that the page or an extension page complained about, in order. */
  readonly complaints: string[];
  updateEvents(events: DemoEvent[]): void;
}

export type DeskOptions = Partial<ProfileOptions & DemoCalendarOptions> & {
  /** Path below `/calendar/u/0/r`; the week of `TODAY` unless told. */
  readonly path?: string;
};

async function openDesk(options: DeskOptions): Promise<Desk> {
  const { path = `/week/${TODAY.replaceAll('-', '/')}`, ...rest } = options;
  const language = rest.language ?? 'en';
  const profile = await launchProfile({ ...rest, language });
  const calendar = await serveDemoCalendar(profile.context, {
    events: [],
    today: TODAY,
    viewer: 'mika@example.test',
    ...rest,
    language,
    dark: rest.dark ?? false,
  });
  const complaints: string[] = [];
  profile.context.on('weberror', (error) => complaints.push(String(error.error())));
  profile.context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const page = profile.context.pages()[0] ?? (await profile.context.newPage());
  await page.goto(`https://calendar.google.com/calendar/u/0/r${path}`);
  return { ...profile, page, complaints, updateEvents: calendar.update };
}

interface Fixtures {
  /** Starts one person's browser; closed after the test. */
  launch: (options?: DeskOptions) => Promise<Desk>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from it
  launch: async ({}, use) => {
    const desks: Desk[] = [];
    await use(async (options = {}) => {
      const desk = await openDesk(options);
      desks.push(desk);
      return desk;
    });
    for (const desk of desks) await desk.close();
  },
});
