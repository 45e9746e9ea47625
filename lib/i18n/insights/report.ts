/** The one-page report for a management meeting: findings, method, caveats; on paper and as Markdown. */
import type { ReleasedReport } from '#lib/domain/insights/released-report.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { factorWords, itemWords } from './driver-words.ts';
import { effectTexts } from './effect-words.ts';
import type { FigureWords } from './figure-words.ts';
import { whole } from './numbers.ts';
import { insightsPageTexts } from './page.ts';
import { salesWords, startsWords } from './sales-words.ts';
import { scoreWords } from './score-words.ts';
import { shareWords } from './share-words.ts';
import { type TextTable, tableInMarkdown } from './text-table.ts';
import { turnoverWords } from './turnover-words.ts';

interface ReportTexts {
  title: string;
  made: (day: string) => string;
  example: string;
  sources: (names: string) => string;
  period: (from: string, to: string) => string;
  basis: (sessions: string, managers: string) => string;
  method: string;
  methods: readonly string[];
  caveats: string;
  cautions: readonly string[];
}

const texts: Catalogue<ReportTexts> = {
  en: {
    title: 'Our 1on1s: report',
    made: (day) => `Made on ${day}`,
    example: 'Made-up example data: no evidence about a real company',
    sources: (names) => `Files: ${names}`,
    period: (from, to) => `Months ${from} to ${to}`,
    basis: (sessions, managers) => `${sessions} 1on1s, ${managers} managers`,
    method: 'Method',
    methods: [
      'Shares: 95 % intervals (Wilson) that respect that a manager’s 1on1s resemble each other.',
      'Factors: share of R² (LMG, adjusted) within the same manager; items are named only by a fixed rule after 1,000 redraws of the managers.',
      'Sales: change of the year-on-year index, months 0 to 11 against the year before, one number per team; permutation of the groups. Turnover: Kaplan–Meier.',
    ],
    caveats: 'Read with care',
    cautions: [
      'Relations are not causes. Ratings come from those who answered.',
      'Numbers with fewer than 5 answers behind them are not shown.',
      'Not for the evaluation or pay of people.',
    ],
  },
  ja: {
    title: '1on1の報告',
    made: (day) => `作成日 ${day}`,
    example: '架空の例のデータ：実在の会社の証拠ではありません',
    sources: (names) => `ファイル：${names}`,
    period: (from, to) => `対象月 ${from}〜${to}`,
    basis: (sessions, managers) => `1on1 ${sessions}件、マネージャー${managers}人`,
    method: '方法',
    methods: [
      '割合：同じマネージャーの1on1が似ていることを考慮した95 %区間（Wilson）。',
      '要因：同じマネージャーの中での決定係数の配分（LMG、自由度調整済み）。項目は、マネージャーを1,000回抽出し直し、決めた規則を満たすものだけ名前を挙げる。',
      '売上：前年同月比の指数の変化（0〜11か月目と開始前1年）を1チーム1つの数にし、割り付けを並べ替えて検定。離職：Kaplan–Meier。',
    ],
    caveats: '読むときの注意',
    cautions: [
      '関連であり、原因とは限りません。評価は回答した人のものです。',
      '回答が5件に満たない値は表示していません。',
      '個人の評価や処遇には使いません。',
    ],
  },
};

export interface ReportPage {
  readonly title: string;
  /** Source, period, size, day. */
  readonly facts: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly table: TextTable | null;
  }[];
  readonly method: { readonly heading: string; readonly lines: readonly string[] };
  readonly caveats: { readonly heading: string; readonly lines: readonly string[] };
}

/** `day` as people write it. */
export function reportPage(report: ReleasedReport, language: Language, day: string): ReportPage {
  const t = texts[language];
  const { sections } = insightsPageTexts[language];
  const { source, period, topics, expectations, scores, drivers, sales, turnover } = report;
  const found = (heading: string, words: readonly FigureWords[], table: TextTable | null = null) =>
    words.length === 0 ? [] : [{ heading, lines: words.map(({ finding }) => finding), table }];
  const about = topics ? shareWords(topics, language) : null;
  const assignment = (sales ?? turnover)?.assignment;
  const hopes = expectations ? shareWords(expectations, language) : null;
  return {
    title: t.title,
    facts: [
      source.kind === 'files' ? t.sources(source.names.join(', ')) : t.example,
      ...(period ? [t.period(period.from, period.to)] : []),
      ...(topics
        ? [t.basis(whole(topics.sessions, language), whole(topics.managers, language))]
        : []),
      t.made(day),
    ],
    sections: [
      ...(about ? found(sections.about, [about], shortTable(about.table)) : []),
      ...(hopes ? found(sections.hopes, [hopes], shortTable(hopes.table)) : []),
      ...found(sections.moves, [
        ...(drivers ? [factorWords(drivers, language), itemWords(drivers, language)] : []),
        ...(scores ? [scoreWords(scores, language)] : []),
      ]),
      ...found(sections.effect, [
        ...(sales ? [salesWords(sales, language)] : []),
        ...(turnover ? [turnoverWords(turnover, language)] : []),
      ]),
    ],
    method: {
      heading: t.method,
      lines: [...t.methods, ...(sales ? startsWords(sales, language) : [])],
    },
    caveats: {
      heading: t.caveats,
      lines: [...(assignment ? [effectTexts[language].assigned[assignment]] : []), ...t.cautions],
    },
  };
}

/** Name, share and interval: what fits on the page. */
function shortTable({ columns, rows }: TextTable): TextTable {
  const kept = [0, 2, 3];
  const cut = <T>(cells: readonly T[]) => cells.filter((_, column) => kept.includes(column));
  return { columns: cut(columns), rows: rows.map(cut) };
}

/** The same page as Markdown. */
export function reportMarkdown({ title, facts, sections, method, caveats }: ReportPage): string {
  const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
  const parts = sections.map(({ heading, lines, table }) =>
    [`## ${heading}`, list(lines), ...(table ? [tableInMarkdown(table)] : [])].join('\n\n'),
  );
  const ends = [method, caveats].map(({ heading, lines }) => `## ${heading}\n\n${list(lines)}`);
  return `${[`# ${title}`, facts.join(' · '), ...parts, ...ends].join('\n\n')}\n`;
}
