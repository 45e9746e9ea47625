import type { Measure } from '../bench.ts';
import { measureHeap } from './heap.ts';
import { measureIdle } from './idle.ts';
import { measureNavigation } from './navigation.ts';
import { measurePanel } from './panel.ts';
import { measurePopup } from './popup.ts';
import { measureScript } from './script.ts';
import { measureStrip } from './strip.ts';

/** Everything that Sashi costs, or is, where people live: in Calendar's page. */
export const measurePage: Measure = async function* (bench) {
  yield* measureNavigation(bench);
  yield* measureScript(bench);
  yield* measureIdle(bench);
  yield* measureHeap(bench);
  yield* measureStrip(bench);
  yield* measurePanel(bench);
  yield* measurePopup(bench);
};
