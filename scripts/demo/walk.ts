/** The main job, walked as two people walk it, and measured on the way. */
import type { Frame } from 'playwright';
import type { Language } from '#lib/i18n/catalogue.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { Company } from './company/generate.ts';
import { type Desk, panelOf } from './desk.ts';

export interface Walk {
  /** The background has answered that topic and response are kept. */
  readonly prepared: boolean;
  /** The supporter's panel shows the response that the member hopes for. */
  readonly briefed: boolean;
  /** Clicks from the event being open in Calendar to both answers being kept. */
  readonly taps: number;
  /** From the member's last tap to the brief on the supporter's screen. */
  readonly prepareToBriefMs: number;
}

const TOPIC = 'career';
export const RESPONSE = 'listen';

export interface Seat {
  readonly desk: Desk;
  readonly language: Language;
}

/** Opens an event of the page's week as a person does: by clicking its chip. */
export async function openEvent({ page }: Desk, company: Company, email: string): Promise<Frame> {
  const title = showcaseTitle(company, email);
  await page.locator('[data-eventchip]', { hasText: title }).first().click();
  return panelOf(page);
}

/** What the 1on1 of the two is called in that person's calendar. */
export function showcaseTitle({ calendars, showcase }: Company, email: string): string {
  const event = calendars[email]?.find(({ id }) => id === showcase.eventId);
  if (!event) throw new Error(`${email} has no showcase in the calendar.`);
  return event.title;
}

/** The member prepares, the supporter is briefed. Rejects when a step does not happen. */
export async function walkMainJob(
  member: Seat & { email: string },
  supporter: Seat & { email: string },
  company: Company,
): Promise<Walk> {
  const panel = await openEvent(member.desk, company, member.email);
  const words = vocabularyTexts[member.language];
  await panel.getByRole('radio', { name: words.topic[TOPIC] }).waitFor();
  const places = [panel, member.desk.page.mainFrame()];
  for (const place of places) await countTaps(place);
  await panel.getByRole('radio', { name: words.topic[TOPIC] }).click();
  await panel.getByRole('radio', { name: words.response[RESPONSE] }).click();
  const tappedAt = performance.now();
  await panel.locator('.share-shared').waitFor();
  const chosen = await panel.getByRole('radio', { checked: true }).count();
  const taps = await Promise.all(places.map(tapsIn));

  const brief = await openEvent(supporter.desk, company, supporter.email);
  const response = brief.locator('.brief-card-them .brief-card-response');
  const hoped = await response.textContent();
  return {
    prepared: chosen === 2,
    briefed: hoped === vocabularyTexts[supporter.language].response[RESPONSE],
    taps: taps.reduce((sum, each) => sum + each, 0),
    prepareToBriefMs: Math.round(performance.now() - tappedAt),
  };
}

/** Counts what a finger or a mouse really presses in that frame from now on. */
async function countTaps(frame: Frame): Promise<void> {
  await frame.evaluate(() => {
    const seen = { taps: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('pointerdown', ({ isTrusted }) => void (seen.taps += Number(isTrusted)), true);
  });
}

function tapsIn(frame: Frame): Promise<number> {
  return frame.evaluate(() => (globalThis as unknown as { seen: { taps: number } }).seen.taps);
}
