import type { Feature } from './feature.ts';
import { chipMarks } from './features/chip-marks.ts';
import { dockedPanel } from './features/docked-panel.ts';
import { glanceStrip } from './features/glance-strip.ts';
import { openEvent } from './features/open-event.ts';
import { paneKey } from './features/pane-key.ts';

/** Everything that Sashi does on Calendar's page, in the order in which it starts. */
export const features: readonly Feature[] = [
  chipMarks,
  openEvent,
  dockedPanel,
  glanceStrip,
  paneKey,
];
