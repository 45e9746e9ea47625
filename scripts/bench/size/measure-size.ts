import { extensionFolder } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { plainRow } from '../row.ts';
import { contentScriptSize, gzippedSize, LATER_SCRIPT, zippedSize } from './sizes.ts';

const kB = (bytes: number) => bytes / 1000;

export const measureSize: Measure = async function* () {
  const head = { contender: '–', sampleUnit: 'kB' };
  yield plainRow(
    'size',
    { ...head, id: 'size.content-script', what: 'content script, gzip', goal: 8 },
    [kB(contentScriptSize(extensionFolder))],
  );
  yield plainRow(
    'size',
    { ...head, id: 'size.later', what: 'script loaded later, gzip', goal: null },
    [kB(gzippedSize(extensionFolder, LATER_SCRIPT))],
  );
  yield plainRow(
    'size',
    { ...head, id: 'size.package', what: 'built package, all pages, zipped', goal: 900 },
    [kB(zippedSize(extensionFolder))],
  );
};
