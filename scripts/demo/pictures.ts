/** Screenshots of the main job: strip, panel, brief and week, in ja and en, light and dark. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Language } from '#lib/i18n/catalogue.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { Company } from './company/generate.ts';
import { calendarUrl, type Desk } from './desk.ts';
import { type DemoPerson, deskOptionsOf, weekOf } from './people.ts';
import { openEvent, RESPONSE } from './walk.ts';

interface Sitter {
  readonly desk: Desk;
  readonly person: DemoPerson;
  /** What the picture shows: the member's panel, or the supporter's brief. */
  readonly shows: 'panel' | 'brief';
}

/** Takes all of them into the folder and returns their paths. */
export async function takePictures(
  sitters: readonly Sitter[],
  company: Company,
  today: string,
  folder: string,
): Promise<string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const language of ['ja', 'en'] as const) {
    for (const dark of [false, true]) {
      for (const sitter of sitters) {
        files.push(...(await takeFour(sitter, company, { language, dark, today }, folder)));
      }
    }
  }
  return files;
}

async function takeFour(
  { desk, person, shows }: Sitter,
  company: Company,
  look: { language: Language; dark: boolean; today: string },
  folder: string,
): Promise<string[]> {
  const { page } = desk;
  const name = (what: string) =>
    path.join(folder, `${what}.${look.language}.${look.dark ? 'dark' : 'light'}.png`);
  await desk.serve(deskOptionsOf(person, company, look));
  // In the morning, whenever the picture is taken: Calendar's line of the hour crosses no 1on1.
  await page.clock.setFixedTime(`${look.today}T08:50:00`);
  await page.goto(calendarUrl(weekOf(company, person.email)));
  await page.locator('[data-eventchip][data-sashi]').first().waitFor();
  const files: string[] = [];
  if (shows === 'brief') {
    await page.screenshot({ path: name('week') });
    files.push(name('week'));
  }
  const panel = await openEvent(desk, company, person.email);
  await panel.getByText(vocabularyTexts[look.language].response[RESPONSE]).first().waitFor();
  await page.locator('html[data-reconciling="false"]').waitFor();
  await page.screenshot({ path: name(shows) });
  files.push(name(shows));
  if (shows === 'brief') {
    const strip = await page.locator('[data-sashi-host="strip"]').boundingBox();
    if (!strip) throw new Error('The strip is not on the page.');
    await page.screenshot({ path: name('strip'), clip: strip });
    files.push(name('strip'));
  }
  return files;
}
