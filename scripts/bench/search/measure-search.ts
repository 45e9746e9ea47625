/** Searching years of 1on1s, as the timeline of a pair does, in a page of a browser. */
import { launchBrowser } from '../../profile.ts';
import type { Measure } from '../bench.ts';
import { bundle } from '../bundle.ts';
import { plainRow } from '../row.ts';
import type { BenchSearch } from './in-page.ts';

const MEETINGS = 5_000;
const QUERIES = 200;
const ROUNDS = 20;
/** A prime, so that the numbers meet different uses each time around. */
const NUMBERS = 9_973;

interface InPage {
  readonly benchSearch: BenchSearch;
}

export const measureSearch: Measure = async function* (bench) {
  const numbers = () => Array.from({ length: NUMBERS }, () => bench.random.next());
  const { context, close } = await launchBrowser({ extension: null, language: 'en' });
  const page = await context.newPage();
  await page.addScriptTag({ content: await bundle('search/in-page.ts') });
  bench.say(`search: ${MEETINGS} meetings`);
  const built = await page.evaluate(
    ([meetings, random]) => (window as unknown as InPage).benchSearch.fill(meetings, random),
    [MEETINGS, numbers()] as const,
  );
  const answers: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    answers.push(
      await page.evaluate(
        ([queries, random]) => (window as unknown as InPage).benchSearch.search(queries, random),
        [QUERIES, numbers()] as const,
      ),
    );
  }
  const head = { contender: '–', sampleUnit: 'ms' };
  const answer = {
    id: 'search.answer',
    what: `search ${MEETINGS} meetings, 95th percentile`,
    goal: 50,
  };
  yield plainRow('search', { ...head, ...answer }, answers);
  const index = { id: 'search.index', what: `index ${MEETINGS} meetings, once`, goal: null };
  yield plainRow('search', { ...head, ...index }, [built]);
  await close();
};
