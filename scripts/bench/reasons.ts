/**
 * Why a goal is missed, by the id of its row or what that begins with: shown beside the figure in
 * docs/benchmark.md, and only where the goal is missed.
 */
const REASONS: Readonly<Record<string, string>> = {
  'page.navigation':
    'Every chip is read in the frame in which it comes, so that no mark comes late: reading alone, as the hand-written recogniser does it, is three hundredths of a page that costs as little as this one. Marks are drawn besides, and the worker is told of a new week.',
  'page.long-tasks':
    'Chips are marked in the frame in which they come, so that no mark comes late: with 2,000 of them that lengthens a task that was long before.',
  'page.script.navigation':
    'In a week that is new, ours is as fast as the recogniser. Back in one that was seen, ours compares all that stands on each chip, so that an event that was renamed meanwhile is noticed; the recogniser does not look again.',
  'page.script.load':
    'Ours brings the shield, the strip and the reading of dialogs along, and starts following the worker; the recogniser marks chips and nothing else.',
  'page.idle': 'Something of ours still ran in most of the windows.',
  'page.heap.added': 'The words and looks of the strip in two languages.',
  'page.panel':
    'An empty page is shown as soon as the browser has one. Ours then reads and runs two scripts, asks the worker, which may have to be started, and draws a form for the first time.',
  'page.popup':
    'An empty popup is there in so few milliseconds that the ways through the browser’s own process, for two scripts and the worker’s answer, are more than half of them again; drawing for the first time comes on top.',
  'store.thread':
    'Raw IndexedDB hands over rows as they lie there. Ours looks at each of them, so that none that is damaged is shown or lost.',
  'store.save':
    'Both read what they replace, put two rows and wait for the disk. Ours goes through Dexie, which waits for each answer in turn and tells the other contexts of every write; and it refuses what is too large for the team.',
  'sync.start.empty':
    'Our own code makes the script larger by two thirds, and the browser reads all of it before its first line: with that alone it would be 1.4 x. Ours then opens the database, proves that it can be read and makes the view from it; the contender answers as soon as it has run.',
  'sync.start.few': 'The week ahead is read by its index; what is left is noise of the machine.',
  'sync.first':
    'Ours also writes what it reads, and checks it; the SDK only reads. All but the last page is written while the next one is on its way.',
  'sync.send': 'Ours also notes on the disk that each edit has arrived; the SDK only sends.',
};

/** The longest beginning of the id that has a reason; empty when there is none. */
export function reasonFor(id: string): string {
  const fitting = Object.keys(REASONS).filter((name) => id.startsWith(name));
  const [best] = fitting.toSorted((one, other) => other.length - one.length);
  return (best && REASONS[best]) ?? '';
}
