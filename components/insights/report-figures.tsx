/** All figures of a report, question by question; a question without data is not there. */
import { useLanguage, useTexts } from '#components/language.ts';
import type { ReleasedReport } from '#lib/domain/insights/released-report.ts';
import { factorWords, itemWords } from '#lib/i18n/insights/driver-words.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { salesStudyWords, salesWords } from '#lib/i18n/insights/sales-words.ts';
import { scoreWords } from '#lib/i18n/insights/score-words.ts';
import { shareWords } from '#lib/i18n/insights/share-words.ts';
import { turnoverWords } from '#lib/i18n/insights/turnover-words.ts';
import { AreasFigure } from './areas-figure.tsx';
import { FigureFrame } from './figure-frame.tsx';
import { Question } from './question.tsx';

export function ReportFigures({ report }: { readonly report: ReleasedReport }) {
  const language = useLanguage();
  const { sections } = useTexts(insightsPageTexts);
  const { topics, expectations, scores, drivers, areas, sales, turnover } = report;
  return (
    <>
      {[
        { id: 'about', title: sections.about, shares: topics },
        { id: 'hopes', title: sections.hopes, shares: expectations },
      ].map(
        ({ id, title, shares }) =>
          shares && (
            <Question key={id} id={id} title={title}>
              <FigureFrame
                name={`sashi-${id}`}
                words={() => shareWords(shares, language)}
                version={shares}
                draw={async (room) =>
                  (await import('./charts/share-chart.ts')).shareChart(shares, language, room)
                }
              />
            </Question>
          ),
      )}
      {(drivers || scores?.some(({ n }) => n !== null)) && (
        <Question id="moves" title={sections.moves}>
          {drivers && (
            <>
              <FigureFrame
                name="sashi-factors"
                words={() => factorWords(drivers, language)}
                version={drivers}
                draw={async (room) =>
                  (await import('./charts/factor-chart.ts')).factorChart(drivers, language, room)
                }
              />
              <FigureFrame
                name="sashi-items"
                words={() => itemWords(drivers, language)}
                version={drivers}
                draw={async (room) =>
                  (await import('./charts/item-chart.ts')).itemChart(drivers, language, room)
                }
              />
            </>
          )}
          {scores && (
            <FigureFrame
              name="sashi-scores"
              words={() => scoreWords(scores, language)}
              version={scores}
              draw={async (room) =>
                (await import('./charts/score-chart.ts')).scoreChart(scores, language, room)
              }
            />
          )}
        </Question>
      )}
      {areas && (
        <Question id="areas" title={sections.areas}>
          <AreasFigure areas={areas} />
        </Question>
      )}
      {(sales || turnover) && (
        <Question id="effect" title={sections.effect}>
          {sales && (
            <>
              <FigureFrame
                name="sashi-sales"
                words={() => salesWords(sales, language)}
                version={sales}
                draw={async (room) =>
                  (await import('./charts/sales-chart.ts')).salesChart(sales, language, room)
                }
              />
              <FigureFrame
                name="sashi-sales-months"
                words={() => salesStudyWords(sales, language)}
                version={sales}
                draw={async (room) =>
                  (await import('./charts/sales-chart.ts')).salesStudyChart(sales, language, room)
                }
              />
            </>
          )}
          {turnover && (
            <FigureFrame
              name="sashi-turnover"
              words={() => turnoverWords(turnover, language)}
              version={turnover}
              tableOpen
              draw={async (room) =>
                (await import('./charts/turnover-chart.ts')).turnoverChart(turnover, language, room)
              }
            />
          )}
        </Question>
      )}
    </>
  );
}
