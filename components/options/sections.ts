/** Every section of the options page, in the order of the page. */
import { display } from './display.tsx';
import { keywords } from './keywords.tsx';
import type { Section } from './section.ts';

export const sections: readonly Section[] = [keywords, display];
