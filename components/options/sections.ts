/** Every section of the options page, in the order of the page. */
import { company } from './company.tsx';
import { display } from './display.tsx';
import { keywords } from './keywords.tsx';
import { mirror } from './mirror.tsx';
import { myData } from './my-data.tsx';
import { privacy } from './privacy.tsx';
import type { Section } from './section.ts';

export const sections: readonly Section[] = [keywords, display, company, mirror, privacy, myData];
