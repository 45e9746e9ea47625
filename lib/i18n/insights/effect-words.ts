/** The words of both effects: verdicts, groups, reasons. Never "because of", never "proven". */
import type { Assignment } from '#lib/domain/insights/released-sales.ts';
import type {
  AssumptionFailure,
  EffectVerdict,
} from '#lib/domain/statistics/effect/sales-effect.ts';
import type { Catalogue, Language } from '../catalogue.ts';

interface EffectTexts {
  using: string;
  notUsing: string;
  verdict: Record<EffectVerdict['state'], string>;
  reason: Record<AssumptionFailure, string>;
  assigned: Record<Assignment, string>;
  month: string;
}

export const effectTexts: Catalogue<EffectTexts> = {
  en: {
    using: 'Using',
    notUsing: 'Not using',
    verdict: {
      difference: 'A difference',
      unclear: 'Not clear',
      'assumption-failed': 'The comparison has a problem',
    },
    reason: {
      'few-teams': 'fewer than four teams in a group',
      'gap-before-start': 'the groups differed before the start',
      'trend-before-start': 'the groups drifted apart before the start',
      'one-team-decides': 'one unusual team decides the result',
    },
    assigned: {
      random: 'Groups: by chance.',
      chosen: 'Groups: somebody chose. The p value only describes.',
      volunteered: 'Groups: they volunteered. The p value only describes.',
      unknown: 'How the groups were chosen is not known. The p value only describes.',
    },
    month: 'Months from the start',
  },
  ja: {
    using: '利用組',
    notUsing: '非利用組',
    verdict: {
      difference: '差あり',
      unclear: 'はっきりしない',
      'assumption-failed': '前提に問題あり',
    },
    reason: {
      'few-teams': '片方の組が4チーム未満',
      'gap-before-start': '開始前から差があった',
      'trend-before-start': '開始前から差が広がっていた',
      'one-team-decides': '1つのチームだけで結果が決まる',
    },
    assigned: {
      random: '割り付け：無作為。',
      chosen: '割り付け：誰かが選んだ。p値は参考です。',
      volunteered: '割り付け：任意。p値は参考です。',
      unknown: '割り付け：不明。p値は参考です。',
    },
    month: '開始からの月数',
  },
};

/** "Not clear", "The comparison has a problem: …". */
export function verdictWords(verdict: EffectVerdict, language: Language): string {
  const t = effectTexts[language];
  if (verdict.state !== 'assumption-failed') return t.verdict[verdict.state];
  const reasons = verdict.reasons.map((reason) => t.reason[reason]);
  return language === 'ja'
    ? `${t.verdict[verdict.state]}（${reasons.join('、')}）`
    : `${t.verdict[verdict.state]}: ${reasons.join('; ')}`;
}
