/** What the page alone takes for a chip's title, against what the background reads of the same chip. */
import { beforeAll, describe, expect, test } from 'vitest';
import { bundleForPage, IN_PAGE } from '#scripts/host-check/bundle.ts';
import type * as livePage from './live-page.ts';
import { demoEvent, useDemo } from './open-demo.ts';

const openDemo = useDemo();
let code: string;
beforeAll(async () => {
  code = await bundleForPage(new URL('./live-page.ts', import.meta.url));
});

/** Cannot be told from a time that is only seen: no 1on1 is lost by it. */
const TIME = '10:30';
const titles = [
  '1on1 Taro / Hanako',
  '面談、10:00 to 11:00、「A」の件',
  'Team, weekly',
  TIME,
  'Budget 2027',
  '終日ワークショップ',
  '👩🏽‍💻 <b>x</b>',
];
const events = titles.map((title, index) =>
  demoEvent({
    id: `title${index}`,
    title,
    start: `2026-11-24T${10 + index}:00`,
    end: `2026-11-24T${10 + index}:45`,
  }),
);

describe('The title that the page takes a chip to have', () => {
  for (const language of ['ja', 'en'] as const) {
    for (const view of ['week', 'agenda']) {
      test(`is the one that is read of it, but for a mere time, in the ${view} in ${language}`, async () => {
        const { page } = await openDemo(events, { language, path: `/${view}/2026/11/24` });
        await page
          .locator('[data-eventchip]')
          .nth(titles.length - 1)
          .waitFor();
        const found = await page.evaluate<ReturnType<typeof livePage.titles>>(
          `(() => { ${code}; return ${IN_PAGE}.titles(); })()`,
        );
        const likely = found.map((each) => each.likely);
        expect(new Set(likely)).toEqual(
          new Set([...titles.filter((title) => title !== TIME), null]),
        );
        for (const { likely, read } of found) expect([read, null]).toContain(likely);
      });
    }
  }
});
