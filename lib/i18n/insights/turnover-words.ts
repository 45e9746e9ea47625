import type {
  ReleasedTurnover,
  ReleasedTurnoverArm,
} from '#lib/domain/insights/released-turnover.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { effectTexts, verdictWords } from './effect-words.ts';
import type { FigureWords } from './figure-words.ts';
import {
  decimal,
  decimalCell,
  percent,
  percentCell,
  percentRange,
  pValue,
  range,
  whole,
  wholeCell,
} from './numbers.ts';
import { nothing, words } from './text-table.ts';

interface TurnoverTexts {
  title: string;
  columns: readonly string[];
  finding: (verdict: string, difference: string) => string;
  difference: (points: string, interval: string) => string;
  noYear: string;
  stayed: (months: string, interval: string) => string;
  arm: (name: string, people: string, leavers: number, teams: number) => string;
  test: (p: string) => string;
  ratio: (ratio: string, interval: string) => string;
  hazard: (ratio: string, interval: string) => string;
  few: string;
  power: (now: string, needed: string) => string;
  censored: string;
}

const texts: Catalogue<TurnoverTexts> = {
  en: {
    title: 'Who is still there',
    columns: [
      'Group',
      'Month',
      'Still there (%)',
      '95 % interval (%)',
      'At risk',
      'Left',
      'Censored',
    ],
    finding: (verdict, difference) => `${verdict}. ${difference}`,
    difference: (points, interval) =>
      `After 12 months, retention with the product is ${points} points against the others (95 % ${interval}).`,
    noYear: 'Nobody was observed for 12 months in both groups.',
    stayed: (months, interval) =>
      `Of the first 12 months, people with the product stayed ${months} months against the others, on average (95 % ${interval}).`,
    arm: (name, people, leavers, teams) =>
      `${name}: ${leavers} of ${people} left, in ${teams} teams.`,
    test: (p) => `Log-rank test: ${p}.`,
    ratio: (ratio, interval) =>
      `Leavers per month, using against not using: ${ratio} times (exact 95 % ${interval}).`,
    hazard: (ratio, interval) =>
      `As a check, hazard ratio of a Cox model that respects teams: ${ratio} (95 % ${interval}).`,
    few: 'Fewer than five leavers in a group: only the counts are shown, no ratio.',
    power: (now, needed) =>
      `Could it be seen? With so many people, a quarter fewer leavers in a year would be found in ${now} of such studies; ${needed} people a group are needed for 80 %.`,
    censored:
      'Steps: Kaplan–Meier, with people who joined later counted from then on. Retirement and transfer are taken as the end of observation, not as leaving.',
  },
  ja: {
    title: '在籍し続けている人',
    columns: ['組', '月', '在籍（%）', '95 %区間（%）', '対象人数', '退職', '打ち切り'],
    finding: (verdict, difference) => `${verdict}。${difference}`,
    difference: (points, interval) =>
      `12か月後の在籍率は、利用組が非利用組より ${points} ポイント（95 % ${interval}）。`,
    noYear: '両組とも12か月観察できた人がいません。',
    stayed: (months, interval) =>
      `最初の12か月のうち在籍した月数の平均は、利用組が非利用組より ${months} か月（95 % ${interval}）。`,
    arm: (name, people, leavers, teams) =>
      `${name}：${people}人中${leavers}人が退職、${teams}チーム。`,
    test: (p) => `ログランク検定：${p}。`,
    ratio: (ratio, interval) =>
      `月あたりの退職、利用組は非利用組の ${ratio} 倍（正確な95 % ${interval}）。`,
    hazard: (ratio, interval) =>
      `参考：チームを考慮したCoxモデルのハザード比 ${ratio}（95 % ${interval}）。`,
    few: '片方の組の退職が5人未満のため、人数だけを示し、比は示しません。',
    power: (now, needed) =>
      `見つけられたか：この人数では、年間の退職が4分の1減っても、見つかる確率は${now}です。80 %には各組${needed}人が必要です。`,
    censored:
      '階段：Kaplan–Meier。途中入社の人は入社時から数えます。定年と異動は退職でなく、観察の終わりとして扱います。',
  },
};

export function turnoverWords(turnover: ReleasedTurnover, language: Language): FigureWords {
  const t = texts[language];
  const { using, notUsing, assigned } = effectTexts[language];
  const { arms, difference, monthsStayed, ratio, hazardRatio, power, logRankP } = turnover;
  const nameOf = (arm: ReleasedTurnoverArm) => (arm.using ? using : notUsing);
  const said = difference
    ? t.difference(
        decimal(100 * difference.estimate, 1, true),
        difference.interval
          ? range(
              { lower: 100 * difference.interval.lower, upper: 100 * difference.interval.upper },
              1,
            )
          : '—',
      )
    : t.noYear;
  const notes = [
    ...arms.map((arm) => t.arm(nameOf(arm), whole(arm.people, language), arm.leavers, arm.teams)),
    assigned[turnover.assignment],
    ...(monthsStayed
      ? [t.stayed(decimal(monthsStayed.estimate, 2, true), range(monthsStayed, 2))]
      : []),
    ...(logRankP === null ? [] : [t.test(pValue(logRankP))]),
    ratio === null
      ? t.few
      : t.ratio(
          ratio.ratio === null ? '—' : decimal(ratio.ratio, 2),
          `${decimal(ratio.lower, 2)} … ${ratio.upper === null ? '∞' : decimal(ratio.upper, 2)}`,
        ),
    ...(hazardRatio
      ? [
          t.hazard(
            decimal(hazardRatio.estimate, 2),
            `${decimal(hazardRatio.lower, 2)} … ${decimal(hazardRatio.upper, 2)}`,
          ),
        ]
      : []),
    ...(power
      ? [
          t.power(
            percent(power.now, 0),
            power.needed === null ? '—' : whole(power.needed, language),
          ),
        ]
      : []),
    t.censored,
  ];
  return {
    title: t.title,
    finding: t.finding(verdictWords(turnover.verdict, language), said),
    notes,
    table: {
      columns: t.columns.map((label, i) => ({ label, numeric: i > 0 })),
      rows: arms.flatMap((arm) =>
        arm.months.map(({ month, retention, interval, atRisk, left, censored }) => [
          words(nameOf(arm)),
          decimalCell(month, 0),
          percentCell(retention),
          interval ? words(percentRange(interval)) : nothing,
          wholeCell(atRisk, language),
          wholeCell(left, language),
          wholeCell(censored, language),
        ]),
      ),
    },
  };
}
