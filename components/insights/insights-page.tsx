/** The insights page: open data, read the figures, take the report along. */
import { useMemo, useState } from 'preact/hooks';
import { Button } from '#components/button.tsx';
import { useLanguage, useTexts } from '#components/language.ts';
import { Mark } from '#components/mark.tsx';
import { Parts } from '#components/parts.tsx';
import type { FileProblems } from '#lib/domain/files/file-problem.ts';
import type { AnalysisOptions, ReleasedReport } from '#lib/domain/insights/released-report.ts';
import type { MirrorTeams } from '#lib/domain/rating/own-bands.ts';
import { decimal, whole } from '#lib/i18n/insights/numbers.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { type AnalysisActions, AnalysisChoices } from './analysis-choices.tsx';
import './insights-page.css';
import { OrganisationCard, type OrganisationCardProps } from './organisation-card.tsx';
import { OwnBandsCard } from './own-bands.tsx';
import { ProblemList } from './problem-list.tsx';
import { ProgressLine } from './progress-line.tsx';
import { ReportFigures } from './report-figures.tsx';
import { ReportView } from './report-view.tsx';
import { SourceCard } from './source-card.tsx';

interface InsightsPageProps {
  readonly stage: 'idle' | 'reading' | 'asking' | 'computing' | 'done' | 'failed';
  readonly share: number | null;
  readonly lines: number;
  readonly report: ReleasedReport | null;
  readonly problems: readonly {
    readonly name: string;
    readonly problems: FileProblems;
    readonly usable: number;
  }[];
  readonly options: AnalysisOptions;
  /** Null = the person is no analyst of a team. */
  readonly organisation: OrganisationCardProps | null;
  /** Bands of the teams that the person supports; null = not read. */
  readonly mirror: MirrorTeams | null;
  /** Today, as people write it. */
  readonly day: string;
  readonly actions: AnalysisActions & {
    readonly openExample: () => void;
    readonly openFiles: (files: readonly File[]) => void;
    readonly useTheRest: () => void;
    readonly addRepeats: () => void;
    readonly cancel: () => void;
  };
}

export function InsightsPage(props: InsightsPageProps) {
  const { stage, report, problems, options, organisation, mirror, day, actions } = props;
  const texts = useTexts(insightsPageTexts);
  const [reporting, setReporting] = useState(false);
  const showsReport = reporting && report !== null && stage === 'done';
  const asksStart =
    options.start !== null ||
    problems.some((file) => file.problems.listed.some(({ kind }) => kind === 'start-missing'));
  return (
    <main class="insights-page">
      <header class="insights-header">
        <Mark />
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </header>
      <p class="insights-stays">{texts.stays}</p>
      <Parts of="insights">
        {mirror && !showsReport && <OwnBandsCard mirror={mirror} />}
        {report === null && stage !== 'reading' && stage !== 'asking' && (
          <SourceCard onExample={actions.openExample} onFiles={actions.openFiles} />
        )}
        {organisation && !showsReport && <OrganisationCard {...organisation} />}
        {stage === 'failed' && <p role="alert">{texts.failed}</p>}
        {(report !== null || asksStart) && !showsReport && (
          <div class="insights-choices">
            <AnalysisChoices
              options={options}
              hasPeriod={report?.period !== undefined}
              hasEffect={Boolean(report?.sales ?? report?.turnover)}
              asksStart={asksStart}
              actions={actions}
            />
          </div>
        )}
        {stage === 'asking' && (
          <ProblemList
            files={problems}
            onUseRest={actions.useTheRest}
            onAddRepeats={actions.addRepeats}
            onCancel={actions.cancel}
          />
        )}
        {(stage === 'reading' || stage === 'computing') && <Progress {...props} />}
        <p class="unseen" role="status">
          {stage === 'done' && report ? texts.finished : ''}
        </p>
        {report && !showsReport && (
          <Figures {...props} report={report} onReport={() => setReporting(true)} />
        )}
        {showsReport && <ReportView report={report} day={day} onBack={() => setReporting(false)} />}
      </Parts>
    </main>
  );
}

function Progress({ stage, share, lines, report, actions }: InsightsPageProps) {
  const texts = useTexts(insightsPageTexts);
  const language = useLanguage();
  const name = report?.source.kind === 'files' ? report.source.names.join(', ') : 'CSV';
  const says =
    stage === 'reading'
      ? texts.reading(name, whole(lines, language))
      : share === null
        ? texts.computing
        : texts.sampling(`${decimal(100 * share, 0)} %`);
  return <ProgressLine says={says} share={share} onCancel={actions.cancel} />;
}

interface FiguresProps extends InsightsPageProps {
  readonly report: ReleasedReport;
  readonly onReport: () => void;
}

function Figures({ report, stage, actions, onReport }: FiguresProps) {
  const texts = useTexts(insightsPageTexts);
  const { source } = report;
  const language = useLanguage();
  // Progress is said many times a second; figures change only with what was found.
  const figures = useMemo(() => <ReportFigures report={report} />, [report, language]);
  return (
    <>
      <div class="insights-source">
        <p>
          {source.kind === 'files'
            ? `${texts.sourceFiles} ${source.names.join(', ')}`
            : texts.sourceExample}
        </p>
        {stage === 'done' && <Button onPress={onReport}>{texts.report}</Button>}
        <Button kind="quiet" onPress={actions.openExample}>
          {texts.example}
        </Button>
      </div>
      {figures}
      <p class="insights-hidden">{texts.notShown}</p>
      <details class="insights-another">
        <summary>{texts.another}</summary>
        <SourceCard onExample={actions.openExample} onFiles={actions.openFiles} />
      </details>
    </>
  );
}
