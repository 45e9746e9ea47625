/** Runs in the page before its own scripts: notes when what happened, in milliseconds of the page. */
export interface Moments {
  chosen: number;
  /** The last piece of the file was read. */
  read: number;
  firstChart: number;
  /** Everything but the bootstrap had been said by the worker, and the charts were drawn. */
  quick: number;
  done: number;
  longestTask: number;
}

/** Given to the page as its source: it must use nothing from outside itself. */
export function noteMoments(): void {
  const moments = { chosen: 0, read: 0, firstChart: 0, quick: 0, done: 0, longestTask: 0 };
  Object.assign(window, { moments });
  const now = () => performance.now();
  let sampling = 0;
  let charts = 0;
  addEventListener('change', () => (moments.chosen = now()), { capture: true });
  const Original = Worker;
  Object.assign(window, {
    Worker: class extends Original {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        this.addEventListener('message', ({ data }) => {
          if (data.kind === 'reading') moments.read = now();
          if (data.kind === 'sampling') sampling ||= now();
          if (data.kind === 'done') moments.done = now();
        });
      }
    },
  });
  new MutationObserver(() => {
    const drawn = document.querySelectorAll('.chart-canvas svg').length;
    if (drawn === charts) return;
    charts = drawn;
    moments.firstChart ||= now();
    if (moments.done === 0) moments.quick = Math.max(now(), sampling);
  }).observe(document, { subtree: true, childList: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (moments.chosen > 0 && startTime + duration >= moments.chosen) {
        moments.longestTask = Math.max(moments.longestTask, duration);
      }
    }
  }).observe({ type: 'longtask' });
}
