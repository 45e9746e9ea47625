import { panelTexts } from '#lib/i18n/panel.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { calendarUrl, type Desk, panelOf } from '#scripts/demo/desk.ts';
import { peopleOf, weekOf } from '#scripts/demo/people.ts';
import { openEvent } from '#scripts/demo/walk.ts';
import { expect, test } from '#support/fixtures.ts';
import { stopWorker } from '#support/stop-worker.ts';

const { topic, response } = vocabularyTexts.en;

/** The notes in the database, read in the worker that owns it. */
async function notesKept(desk: Desk): Promise<string[]> {
  const worker = await desk.worker();
  return worker.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error('unreadable')));
      });
    const database = await done(indexedDB.open('sashi'));
    const rows = await done(database.transaction('entries').objectStore('entries').getAll());
    database.close();
    return rows.map(({ body }) => String(body.fields.note?.[1]));
  });
}

test('A worker that is stopped between two taps loses neither', async ({ sitDown, office }) => {
  const { member } = peopleOf(office.company);
  const desk = await sitDown('member', { language: 'en' });
  const panel = await openEvent(desk, office.company, member.email);
  await panel.getByRole('radio', { name: topic.career }).click();
  await expect(panel.locator('.share-shared, .share-kept')).toBeVisible();
  await stopWorker(desk.context);
  await panel.getByRole('radio', { name: response.think }).click();
  await expect(panel.locator('.share-shared')).toBeVisible();
  await desk.page.reload();
  const again = await openEvent(desk, office.company, member.email);
  await expect(again.getByRole('radio', { name: topic.career })).toBeChecked();
  await expect(again.getByRole('radio', { name: response.think })).toBeChecked();
});

test('Without network it is kept and says so, and goes when the network is back', async ({
  sitDown,
  office,
}) => {
  const { member } = peopleOf(office.company);
  const desk = await sitDown('member', { language: 'en' });
  const panel = await openEvent(desk, office.company, member.email);
  await panel.getByRole('radio', { name: topic.work }).click();
  await expect(panel.locator('.share-shared')).toBeVisible();
  await desk.context.setOffline(true);
  await panel.getByRole('radio', { name: response.report }).click();
  await expect(panel.getByText(panelTexts.en.waitsFor.offline(null))).toBeVisible();
  await desk.context.setOffline(false);
  await expect(panel.locator('.share-shared')).toBeVisible({ timeout: 40_000 });
});

test('Two tabs on one meeting show the same, at once', async ({ sitDown, office }) => {
  const { member } = peopleOf(office.company);
  const desk = await sitDown('member', { language: 'en' });
  const one = await openEvent(desk, office.company, member.email);
  const second = await desk.context.newPage();
  await second.goto(calendarUrl(weekOf(office.company, member.email)));
  const other = await openEvent({ ...desk, page: second }, office.company, member.email);
  await desk.page.bringToFront();
  await one.getByRole('radio', { name: topic.people }).click();
  await second.bringToFront();
  await expect(other.getByRole('radio', { name: topic.people })).toBeChecked();
  await other.getByRole('radio', { name: response.advice }).click();
  await desk.page.bringToFront();
  await expect(one.getByRole('radio', { name: response.advice })).toBeChecked();
});

test('A note is there again after the tab was closed in mid-sentence', async ({
  sitDown,
  office,
}) => {
  const { member } = peopleOf(office.company);
  const desk = await sitDown('member', { language: 'en' });
  const panel = await openEvent(desk, office.company, member.email);
  await panel.locator('.note-input').pressSequentially('I wanted to say that');
  // Kept while the field still has the focus: nothing but typing has asked for it.
  await expect.poll(() => notesKept(desk)).toContain('I wanted to say that');
  await desk.page.close();
  const page = await desk.context.newPage();
  await page.goto(calendarUrl(weekOf(office.company, member.email)));
  await openEvent({ ...desk, page }, office.company, member.email);
  const again = await panelOf(page);
  await expect(again.locator('.note-input')).toHaveValue('I wanted to say that');
});
