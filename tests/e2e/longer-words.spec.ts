import type { Page } from '@playwright/test';
import { everyState, test } from '#support/gallery.ts';
import { expectReadable } from '#support/readable.ts';

/** WCAG 2.2, 1.4.12: what people who read with difficulty set for every page. */
const SPACING = `
  * { letter-spacing: 0.12em !important; line-height: 1.5 !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }
`;

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

async function expectReadableWithSpacing(page: Page, state: string): Promise<void> {
  const style = await page.addStyleTag({ content: SPACING });
  await expectReadable(page, `${state}, with spacing`, 320);
  await style.evaluate((node) => node.parentNode?.removeChild(node));
}

test('Words that are 40 % longer, or wider apart, are cut off nowhere at 320 px', async ({
  show,
}) => {
  test.slow();
  for (const state of await everyState(await show(null))) {
    const page = await show(state);
    await expectReadableWithSpacing(page, state);
    await page.evaluate(stretchTexts);
    await expectReadable(page, state, 320);
  }
});
