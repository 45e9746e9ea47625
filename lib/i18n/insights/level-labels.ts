/** The words on the screen, as a file may write them: both languages are understood in every file. */
import type { LevelLabels } from '#lib/domain/files/counters-table.ts';
import { plain } from '#lib/domain/files/written-value.ts';
import { vocabularyTexts } from '../vocabulary.ts';

const idsByLabel = (kind: 'topic' | 'response'): Map<string, string> =>
  new Map(
    Object.values(vocabularyTexts).flatMap((texts) =>
      Object.entries<string>(texts[kind]).map(([id, label]) => [plain(label), id] as const),
    ),
  );

export const levelLabels: LevelLabels = {
  topic: idsByLabel('topic'),
  expectation: idsByLabel('response'),
};
