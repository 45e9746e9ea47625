/** What keeps people from reading a page, whatever their letters and their window. */
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const HEIGHT = 700;
/** Of it, what sticks to its edges may take away. */
const STUCK = 280;

/** Nothing is cut off or beside the window, and what sticks to its edge leaves most of it free. */
export async function expectReadable(page: Page, state: string, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  const found = {
    clipped: await page.evaluate(clipped),
    tooWide: await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    stuck: Math.max(0, (await page.evaluate(stuckHeight)) - STUCK),
  };
  expect({ state, width, ...found }).toEqual({
    state,
    width,
    clipped: [],
    tooWide: false,
    stuck: 0,
  });
}

/** Boxes that hide a part of their words. Those that scroll, or are for ears, may. */
function clipped(): string[] {
  return [...document.querySelectorAll<HTMLElement>('#app *')]
    .filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      // What people wrote may be as long as they like; it is cut where it is a title.
      if (element.matches('[dir="auto"], bdi')) return false;
      // A field scrolls; of a file's name the browser itself shows as much as there is room for.
      if (element.matches('input')) return false;
      if (clipPath !== 'none' || element.clientWidth <= 1) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const wider = element.scrollWidth > element.clientWidth + 1;
      const taller = element.scrollHeight > element.clientHeight + 1;
      return (hides(overflowX) && wider) || (hides(overflowY) && taller);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** CSS pixels of the window's height that whatever sticks there takes away, where the page scrolls. */
function stuckHeight(): number {
  if (document.documentElement.scrollHeight <= innerHeight) return 0;
  return [...document.querySelectorAll<HTMLElement>('#app *')]
    .filter((element) => ['sticky', 'fixed'].includes(getComputedStyle(element).position))
    .reduce((sum, element) => sum + element.offsetHeight, 0);
}
