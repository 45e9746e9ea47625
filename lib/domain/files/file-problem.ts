/** What is wrong with one line of a file that somebody opened. */
export type FileProblemKind =
  /** A column that is needed is not in the header; the whole file can't be read. */
  | 'column-missing'
  /** The first line names no table that is known. */
  | 'no-table'
  | 'empty'
  | 'unknown-value'
  | 'not-a-number'
  | 'not-a-date'
  /** More different names in the column than any company has. */
  | 'too-many'
  /** Says the same cell (team and month, person) again. */
  | 'repeated'
  /** A team that is in both groups. */
  | 'two-arms'
  /** A team that begins in two different months. */
  | 'two-starts'
  /** Left before joining, or ends before it begins. */
  | 'order'
  /** Calendar months, but nothing says when the use began. */
  | 'start-missing';

export interface FileProblem {
  /** Of the file, the header being 1; null = the file as a whole. */
  readonly line: number | null;
  readonly kind: FileProblemKind;
  readonly column: string;
  /** What stands there, cut to 40 characters. */
  readonly value: string;
}

/** The first of them by line, and how many there are. */
export interface FileProblems {
  readonly listed: readonly FileProblem[];
  readonly count: number;
  readonly repeated: number;
}

const MOST_LISTED = 200;
const LONGEST_VALUE = 40;

export interface ProblemList {
  add(problem: FileProblem): void;
  all(): FileProblems;
}

export function problemList(): ProblemList {
  const listed: FileProblem[] = [];
  let count = 0;
  let repeated = 0;
  return {
    add(problem) {
      count += 1;
      if (problem.kind === 'repeated') repeated += 1;
      if (listed.length < MOST_LISTED) {
        listed.push({ ...problem, value: problem.value.slice(0, LONGEST_VALUE) });
      }
    },
    all: () => ({ listed, count, repeated }),
  };
}
