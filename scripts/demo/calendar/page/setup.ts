import type { PageSetup } from '../page-setup.ts';
import type { Habit } from './clock-format.ts';
import { texts } from './texts.ts';

/** What the server said about this load. */
export const setup = JSON.parse(
  document.getElementById('demo-setup')?.textContent ?? '{}',
) as PageSetup;

export const habit: Habit = { language: setup.language, hour12: setup.hour12 };

/** The page's words in its language. */
export const words = texts[setup.language];
