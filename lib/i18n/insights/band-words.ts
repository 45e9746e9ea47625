/** A supporter's own bands as a figure: the mirror's words, and no number anywhere. */
import type { OwnBand, OwnBands } from '#lib/domain/rating/own-bands.ts';
import type { Catalogue, Language } from '../catalogue.ts';
import { mirrorTexts } from '../mirror.ts';
import { itemName } from './factor-names.ts';
import type { FigureWords } from './figure-words.ts';
import { nothing, words } from './text-table.ts';

interface BandTexts {
  section: string;
  title: string;
  ofTeam: (title: string, team: string) => string;
  columns: readonly string[];
  said: (band: string, items: string) => string;
  join: string;
  nothingYet: string;
  howToRead: string;
  /** A link to the mirror, where the next good steps are. */
  steps: string;
}

export const bandTexts: Catalogue<BandTexts> = {
  en: {
    section: 'Your own strong and weak areas',
    title: 'How it lands, by what is hoped for',
    ofTeam: (title, team) => `${title}: ${team}`,
    columns: ['Hoped-for response', 'Latest period', 'Periods before, oldest first'],
    said: (band, items) => `${band}: ${items}.`,
    join: ', ',
    nothingYet: 'Not enough answers yet. Nothing to do: they come together by themselves.',
    howToRead: 'Filled dot: the latest closed period. Hollow dot: the one before it.',
    steps: 'Next good steps, in your mirror',
  },
  ja: {
    section: 'あなた自身の得意と苦手',
    title: '期待ごとの届き方',
    ofTeam: (title, team) => `${title}：${team}`,
    columns: ['期待する対応', '最近の期間', 'それまで（古い順）'],
    said: (band, items) => `${band}：${items}。`,
    join: '、',
    nothingYet: 'まだ回答が足りません。何もする必要はありません。回答は自然に集まります。',
    howToRead: '塗りつぶした丸：終わった期間のうち最近のもの。白い丸：その一つ前。',
    steps: '次の一歩を「鏡」で見る',
  },
};

/** `team` is named in the title where there are several. */
export function bandWords(
  { rows }: OwnBands,
  team: string | null,
  language: Language,
): FigureWords {
  const t = bandTexts[language];
  const { band: bandNames, explained } = mirrorTexts[language];
  const nameOf = ({ cell }: OwnBand) => itemName('expectation', cell, language);
  const said = (['strong', 'mixed', 'weak'] as const).flatMap((band) => {
    const items = rows.filter(({ latest }) => latest === band).map(nameOf);
    return items.length > 0 ? [t.said(bandNames[band], items.join(t.join))] : [];
  });
  return {
    title: team === null ? t.title : t.ofTeam(t.title, team),
    finding: said.length > 0 ? said.join(language === 'en' ? ' ' : '') : t.nothingYet,
    notes: [explained, t.howToRead],
    table: {
      columns: t.columns.map((label) => ({ label, numeric: false })),
      rows: rows.map((row) => [
        words(nameOf(row)),
        words(bandNames[row.latest ?? 'none']),
        row.earlier.length > 0
          ? words(row.earlier.map((band) => bandNames[band]).join(' → '))
          : nothing,
      ]),
    },
  };
}
