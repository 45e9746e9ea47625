import type { Feature } from './feature.ts';
import { chipMarks } from './features/chip-marks.ts';
import { glanceStrip } from './features/glance-strip.ts';
import { openEvent } from './features/open-event.ts';

/**
 * What Sashi does on Calendar's page in the same frame, in the order in which it starts. What may come
 * a moment later is in `later-features.ts`.
 */
export const features: readonly Feature[] = [chipMarks, openEvent, glanceStrip];
