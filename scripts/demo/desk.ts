/** A person's desk: their browser with Sashi, open on the demo calendar, and the way into a team. */
import type { Frame, Page } from 'playwright';
import { launchProfile, type Profile, type ProfileOptions } from '../profile.ts';
import type { DemoCalendarOptions } from './calendar/answer.ts';
import type { DemoEvent } from './calendar/event.ts';
import { serveDemoCalendar } from './calendar/serve.ts';

export interface Desk extends Profile {
  readonly page: Page;
  /** Every error of the calendar page and of our own pages, in order. */
  readonly complaints: string[];
  /** Serves another calendar from the next load on (other events, language, theme). */
  serve(options: DemoCalendarOptions): Promise<void>;
  /** Changes the events under the open page, as somebody else's edit does. */
  updateEvents(events: DemoEvent[]): void;
}

export type DeskOptions = ProfileOptions &
  DemoCalendarOptions & {
    /** Path below `/calendar/u/0/r`. */
    readonly path: string;
  };

/** Opens a browser of its own on the demo calendar, served at Calendar's own origin. */
export async function openDesk(options: DeskOptions): Promise<Desk> {
  const profile = await launchProfile(options);
  const complaints: string[] = [];
  profile.context.on('weberror', (error) => complaints.push(String(error.error())));
  profile.context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  let calendar: Awaited<ReturnType<typeof serveDemoCalendar>> | undefined;
  const serve = async (served: DemoCalendarOptions) => {
    calendar = await serveDemoCalendar(profile.context, served);
  };
  await serve(options);
  const page = profile.context.pages()[0] ?? (await profile.context.newPage());
  await page.goto(calendarUrl(options.path));
  const updateEvents = (events: DemoEvent[]) => calendar?.update(events);
  return { ...profile, page, complaints, serve, updateEvents };
}

export function calendarUrl(path: string): string {
  return `https://calendar.google.com/calendar/u/0/r${path}`;
}

/** The docked panel's frame, as soon as there is one. */
export async function panelOf(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((each) => each.url().includes('/panel.html'));
    if (frame) return frame;
    await page.waitForEvent('framenavigated');
  }
}
