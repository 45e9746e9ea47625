import { expect, test } from '#support/gallery.ts';

/** Other languages are longer: every text of ours 40 % longer, with accents; names stay as they are. */
function stretchTexts(): void {
  const accents: Record<string, string> = { a: 'å', e: 'é', i: 'ï', o: 'ø', u: 'ü', n: 'ñ' };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (text.trim() === '' || node.parentElement?.closest('[dir="auto"], bdi')) continue;
    const more = 'ø'.repeat(Math.ceil(text.trim().length * 0.4)).replace(/(.{6})/g, '$1 ');
    node.textContent = `${text.replace(/[aeioun]/g, (letter) => accents[letter] ?? letter)} ${more}`;
  }
}

/** What is cut off: boxes that hide a part of their words. Those that scroll, or are for ears, may. */
function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#app *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // What people wrote may be as long as they like; it is cut where it is a title.
      if (element.matches('[dir="auto"], bdi')) return false;
      if (clipPath !== 'none' || element.clientWidth <= 1) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wider = element.scrollWidth > element.clientWidth + 1;
      const taller = element.scrollHeight > element.clientHeight + 1;
      return (hides(overflowX) && wider) || (hides(overflowY) && taller);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

test('Words that are 40 % longer are cut off nowhere at 320 px', async ({ show, page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 700 });
  const states = await (await show(null)).getByRole('link').allTextContents();
  expect(states.length).toBeGreaterThan(30);
  for (const state of states) {
    await show(state);
    await page.evaluate(stretchTexts);
    expect(await page.evaluate(clipped), state).toEqual([]);
    const needed = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(needed, state).toBeLessThanOrEqual(320);
  }
});
