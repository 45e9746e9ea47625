/** What is wrong with an opened file, by line, and what can be done about it. */
import { Button } from '#components/button.tsx';
import { useLanguage, useTexts } from '#components/language.ts';
import type { FileProblems } from '#lib/domain/files/file-problem.ts';
import { whole } from '#lib/i18n/insights/numbers.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { words } from '#lib/i18n/insights/text-table.ts';
import './problem-list.css';
import { TextTableView } from './text-table-view.tsx';

interface ProblemListProps {
  readonly files: readonly {
    readonly name: string;
    readonly problems: FileProblems;
    readonly usable: number;
  }[];
  readonly onUseRest: () => void;
  readonly onAddRepeats: () => void;
  readonly onCancel: () => void;
}

export function ProblemList({ files, onUseRest, onAddRepeats, onCancel }: ProblemListProps) {
  const texts = useTexts(insightsPageTexts);
  const language = useLanguage();
  const usable = files.reduce((sum, file) => sum + file.usable, 0);
  const repeated = files.some(({ problems }) => problems.repeated > 0);
  return (
    <section class="problem-list" aria-live="polite">
      {files.map(({ name, problems }) => (
        <FileProblemTable key={name} name={name} problems={problems} />
      ))}
      <p class="problem-ways">
        {usable > 0 ? (
          <Button kind="main" onPress={onUseRest}>
            {texts.useRest(whole(usable, language))}
          </Button>
        ) : (
          <span>{texts.nothingUsable}</span>
        )}
        {repeated && <Button onPress={onAddRepeats}>{texts.addRepeats}</Button>}
        <Button kind="quiet" onPress={onCancel}>
          {texts.cancel}
        </Button>
      </p>
    </section>
  );
}

function FileProblemTable({
  name,
  problems,
}: {
  readonly name: string;
  readonly problems: FileProblems;
}) {
  const texts = useTexts(insightsPageTexts);
  const language = useLanguage();
  const title = texts.problemsTitle(name, whole(problems.count, language));
  const more = problems.count - problems.listed.length;
  return (
    <>
      <h2>{title}</h2>
      <TextTableView
        caption={title}
        table={{
          columns: [
            { label: texts.line, numeric: false },
            { label: texts.column, numeric: false },
            { label: texts.wrong, numeric: false },
            { label: texts.written, numeric: false },
          ],
          rows: problems.listed.map(({ line, column, kind, value }) => [
            words(line === null ? texts.wholeFile : whole(line, language)),
            words(column),
            words(texts.problem[kind]),
            words(value),
          ]),
        }}
      />
      {more > 0 && <p>{texts.more(whole(more, language))}</p>}
    </>
  );
}
