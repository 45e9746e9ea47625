/** The one-page report, to print or to save as Markdown. */
import { Button } from '#components/button.tsx';
import { useLanguage, useTexts } from '#components/language.ts';
import type { ReleasedReport } from '#lib/domain/insights/released-report.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { reportMarkdown, reportPage } from '#lib/i18n/insights/report.ts';
import './report-view.css';
import { saveFile } from '../save-file.ts';
import { TextTableView } from './text-table-view.tsx';

interface ReportViewProps {
  readonly report: ReleasedReport;
  /** Today, as people write it. */
  readonly day: string;
  readonly onBack: () => void;
}

export function ReportView({ report, day, onBack }: ReportViewProps) {
  const page = reportPage(report, useLanguage(), day);
  const texts = useTexts(insightsPageTexts);
  const { title, facts, sections, method, caveats } = page;
  return (
    <article class="report-view">
      <p class="report-ways">
        <Button kind="main" onPress={() => print()}>
          {texts.print}
        </Button>
        <Button
          onPress={() =>
            saveFile('sashi-report.md', new Blob([reportMarkdown(page)], { type: 'text/markdown' }))
          }
        >
          {texts.markdown}
        </Button>
        <Button kind="quiet" onPress={onBack}>
          {texts.back}
        </Button>
      </p>
      <div class="report-page">
        <h1>{title}</h1>
        <p class="report-facts">{facts.join(' · ')}</p>
        <div class="report-sections">
          {sections.map(({ heading, lines, table }) => (
            <section key={heading} class={table ? '' : 'report-wide'}>
              <h2>{heading}</h2>
              {lines.map((line) => (
                <p key={line}>{line}</p>
              ))}
              {table && <TextTableView table={table} caption={heading} />}
            </section>
          ))}
        </div>
        <div class="report-small">
          {[method, caveats].map(({ heading, lines }) => (
            <section key={heading}>
              <h2>{heading}</h2>
              <ul>
                {lines.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </div>
    </article>
  );
}
