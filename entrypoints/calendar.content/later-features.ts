import type { Feature } from './feature.ts';
import { dockedPanel } from './features/docked-panel.ts';
import { editRow } from './features/edit-row.ts';
import { oneLineQuestion } from './features/one-line-question.ts';
import { paneKey } from './features/pane-key.ts';
import { shownDays } from './features/shown-days.ts';
import { weekLine } from './features/week-line.ts';

/** What Sashi does where there are 1on1s: loaded when the first of them is known. */
export const laterFeatures: readonly Feature[] = [
  dockedPanel,
  paneKey,
  oneLineQuestion,
  editRow,
  weekLine,
  shownDays,
];
