/** The insights page: what was opened, how far it is, what was found. */
import { computed, createModel, signal } from '@preact/signals';
import type { FileProblems } from '#lib/domain/files/file-problem.ts';
import type {
  AnalysisEvent,
  AnalysisOptions,
  Period,
  ReleasedReport,
  ReportSource,
} from '#lib/domain/insights/released-report.ts';
import type { Assignment } from '#lib/domain/insights/released-sales.ts';

/** A piece of work under way; ending it is the way to cancel. */
export interface RunningAnalysis {
  readonly useTheRest: () => void;
  readonly end: () => void;
}

export type AnalysisSource =
  | { readonly kind: 'example' }
  | { readonly kind: 'files'; readonly files: readonly File[] };

export interface InsightsDeps {
  readonly start: (
    source: AnalysisSource,
    options: AnalysisOptions,
    listen: (event: AnalysisEvent | { readonly kind: 'failed' }) => void,
  ) => RunningAnalysis;
}

export interface OpenedProblems {
  readonly name: string;
  readonly problems: FileProblems;
  readonly usable: number;
}

/** `asking` = lines are wrong, the person decides. */
export type Stage = 'idle' | 'reading' | 'asking' | 'computing' | 'done' | 'failed';

export const InsightsModel = createModel(({ start }: InsightsDeps) => {
  const stage = signal<Stage>('idle');
  const share = signal<number | null>(null);
  const lines = signal(0);
  const report = signal<ReleasedReport | null>(null);
  const problems = signal<readonly OpenedProblems[]>([]);
  const options = signal<AnalysisOptions>({
    period: 'window',
    assignment: 'unknown',
    start: null,
    addRepeats: false,
  });
  let source: AnalysisSource | null = null;
  let running: RunningAnalysis | null = null;

  function listen(event: AnalysisEvent | { readonly kind: 'failed' }): void {
    switch (event.kind) {
      case 'reading':
        stage.value = 'reading';
        share.value = event.share;
        lines.value = event.lines;
        break;
      case 'problems':
        problems.value = [...problems.value, event];
        stage.value = 'asking';
        break;
      case 'part':
        stage.value = 'computing';
        share.value = null;
        report.value = { ...(report.peek() ?? { source: named(source) }), ...event.part };
        break;
      case 'sampling':
        share.value = event.share;
        break;
      case 'done':
      case 'failed':
        stage.value = event.kind;
        share.value = null;
        break;
    }
  }

  function run(next: Partial<AnalysisOptions> = {}): void {
    if (!source) return;
    running?.end();
    options.value = { ...options.peek(), ...next };
    problems.value = [];
    stage.value = source.kind === 'files' ? 'reading' : 'computing';
    share.value = null;
    running = start(source, options.peek(), listen);
  }

  function open(next: AnalysisSource): void {
    source = next;
    report.value = null;
    // The example says by itself that chance chose the groups.
    run({ addRepeats: false, assignment: next.kind === 'example' ? 'random' : 'unknown' });
  }

  return {
    stage: computed(() => stage.value),
    /** Of the reading or the bootstrap, 0 to 1; null = not known. */
    share: computed(() => share.value),
    lines: computed(() => lines.value),
    report: computed(() => report.value),
    problems: computed(() => problems.value),
    options: computed(() => options.value),
    actions: {
      openExample: () => open({ kind: 'example' }),
      openFiles: (files: readonly File[]) => open({ kind: 'files', files }),
      useTheRest(): void {
        stage.value = 'computing';
        problems.value = [];
        running?.useTheRest();
      },
      addRepeats: () => run({ addRepeats: true }),
      choosePeriod: (period: Period) => run({ period }),
      chooseAssignment: (assignment: Assignment) => run({ assignment }),
      chooseStart: (month: number | null) => run({ start: month }),
      cancel(): void {
        running?.end();
        running = null;
        problems.value = [];
        share.value = null;
        stage.value = report.peek() ? 'done' : 'idle';
      },
    },
  };
});

function named(source: AnalysisSource | null): ReportSource {
  return source?.kind === 'files'
    ? { kind: 'files', names: source.files.map(({ name }) => name) }
    : { kind: 'example' };
}
