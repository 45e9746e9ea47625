/** Which table a file holds, told from its first line, in English or Japanese. */
import { plain } from './written-value.ts';

/** The names under which a column may stand, the first being its own. */
const COLUMNS = {
  counters: {
    manager: ['manager', 'supporter', 'マネージャー', 'マネジャー', '上司'],
    month: ['month', '月', '年月'],
    topic: ['topic', 'トピック', '話題'],
    expectation: ['expectation', 'response', '期待する対応', '期待'],
    score: ['score', 'rating', '評価', '満足度', '点数'],
    n: ['n', 'count', '件数', '回数'],
  },
  sales: {
    team: ['team', 'チーム', '店舗', '部署'],
    arm: ['arm', 'group', '群', '利用'],
    month: ['month', '月', '年月'],
    sales: ['sales', 'revenue', '売上', '売上高'],
    start: ['start', 'began', '開始', '開始月', '利用開始'],
  },
  roster: {
    person: ['person', 'employee', 'id', '社員', '社員番号'],
    team: ['team', 'チーム', '店舗', '部署'],
    arm: ['arm', 'group', '群', '利用'],
    entry: ['entry', 'joined', 'hired', '入社日', '入社'],
    time: ['time', 'left', 'exit', '退職日', '退職'],
    status: ['status', 'event', '状態'],
  },
} as const;

export type TableKind = keyof typeof COLUMNS;
export type ColumnOf<K extends TableKind> = keyof (typeof COLUMNS)[K] & string;

/** Columns that a table may do without. */
const OPTIONAL = new Set([
  'counters.n',
  'roster.person',
  'roster.status',
  'roster.entry',
  'sales.start',
]);
/** The column that tells the table apart from the others. */
const TELLING: Record<TableKind, string> = { counters: 'topic', sales: 'sales', roster: 'time' };

export interface TableHeader {
  readonly kind: TableKind;
  /** Position of each column; absent = not there. */
  readonly at: ReadonlyMap<string, number>;
  /** Needed columns that are not there. */
  readonly missing: readonly string[];
}

/** Null when the line is the header of no table that is known. */
export function tableHeader(fields: readonly string[]): TableHeader | null {
  const words = fields.map((field) => plain(field.replace(/^\uFEFF/, '')));
  for (const kind of Object.keys(COLUMNS) as TableKind[]) {
    const at = new Map<string, number>();
    for (const [column, names] of Object.entries(COLUMNS[kind])) {
      const position = words.findIndex((word) => (names as readonly string[]).includes(word));
      if (position >= 0) at.set(column, position);
    }
    const needed = Object.keys(COLUMNS[kind]).filter(
      (column) => !OPTIONAL.has(`${kind}.${column}`),
    );
    const missing = needed.filter((column) => !at.has(column));
    const isThis = at.has(TELLING[kind]) && missing.length <= needed.length / 2;
    if (isThis) return { kind, at, missing };
  }
  return null;
}

const allNames = new Set<string>(
  Object.values(COLUMNS).flatMap((columns) => Object.values(columns).flat()),
);

/** Quick: could a line that begins so be a header? */
export const isColumnName = (field: string): boolean =>
  allNames.has(plain(field.replace(/^\uFEFF/, '')));

/** For the words on the page: the needed columns, by table. */
export const neededColumns: Readonly<Record<TableKind, readonly string[]>> = {
  counters: ['manager', 'month', 'topic', 'expectation', 'score', 'n'],
  sales: ['team', 'arm', 'month', 'sales'],
  roster: ['person', 'team', 'arm', 'entry', 'time', 'status'],
};
