/** Every section of the options page, in the order of the page. */
import { bringBack } from './bring-back.tsx';
import { cards } from './cards.tsx';
import { company } from './company.tsx';
import { deleteData } from './delete-data.tsx';
import { diagnostics } from './diagnostics.tsx';
import { display } from './display.tsx';
import { hints } from './hints.tsx';
import { keywords } from './keywords.tsx';
import { mirror } from './mirror.tsx';
import { myData } from './my-data.tsx';
import { organisation } from './organisation.tsx';
import { privacy } from './privacy.tsx';
import { questions } from './questions.tsx';
import { reminders } from './reminders.tsx';
import type { Section } from './section.ts';
import { shortcuts } from './shortcuts.tsx';
import { teamHints } from './team-hints.tsx';

export const sections: readonly Section[] = [
  keywords,
  display,
  reminders,
  hints,
  questions,
  cards,
  teamHints,
  company,
  organisation,
  mirror,
  privacy,
  myData,
  bringBack,
  deleteData,
  shortcuts,
  diagnostics,
];
