/** One figure: what can be said, the chart, what must be known, its table twin, and ways to save it. */
import { useRef, useState } from 'preact/hooks';
import { Boundary } from '#components/boundary.tsx';
import { useTexts } from '#components/language.ts';
import type { FigureWords } from '#lib/i18n/insights/figure-words.ts';
import { insightsPageTexts } from '#lib/i18n/insights/page.ts';
import { tableInWords } from '#lib/i18n/insights/text-table.ts';
import { ChartCanvas, type DrawChart } from './chart-canvas.tsx';
import './figure-frame.css';
import { saveCsv, savePng, saveSvg } from './save-chart.ts';
import { TextTableView } from './text-table-view.tsx';

interface FigureFrameProps {
  /** Name of saved files. */
  readonly name: string;
  /** Found here, so that words that can't be found take no other figure along. */
  readonly words: () => FigureWords;
  readonly draw: DrawChart;
  readonly version: unknown;
  /** The table belongs to the chart, as a risk table does. */
  readonly tableOpen?: boolean;
}

export function FigureFrame(props: FigureFrameProps) {
  return (
    <Boundary part={props.name}>
      <Figure {...props} />
    </Boundary>
  );
}

function Figure({ name, words: find, draw, version, tableOpen = false }: FigureFrameProps) {
  const words = find();
  const texts = useTexts(insightsPageTexts);
  const figure = useRef<HTMLElement>(null);
  const [showsTable, setShowsTable] = useState(tableOpen);
  const withChart = (use: (chart: SVGSVGElement) => unknown) => () => {
    const chart = figure.current?.querySelector<SVGSVGElement>('.chart-canvas svg');
    if (chart) use(chart);
  };
  const ways = [
    { label: texts.csv, act: () => saveCsv(name, words.table) },
    { label: texts.png, act: withChart((chart) => savePng(name, chart)) },
    { label: texts.svg, act: withChart((chart) => saveSvg(name, chart)) },
  ];
  return (
    <figure ref={figure} class="figure-frame" id={name}>
      <figcaption>
        <h3>{words.title}</h3>
        <p class="figure-finding">{words.finding}</p>
      </figcaption>
      <Boundary part={`${name} chart`}>
        <ChartCanvas
          title={words.title}
          inWords={tableInWords(words.table)}
          draw={draw}
          version={version}
        />
      </Boundary>
      <ul class="figure-notes">
        {words.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <div class="figure-tools">
        <details
          open={showsTable}
          onToggle={({ currentTarget }) => setShowsTable(currentTarget.open)}
        >
          <summary>{texts.showTable}</summary>
          {/* Drawn when opened: nine tables at once keep the page from answering. */}
          {showsTable && <TextTableView table={words.table} caption={words.title} />}
        </details>
        <p class="figure-save">
          <span aria-hidden="true">{texts.exportAs}</span>
          {ways.map(({ label, act }) => (
            <button
              key={label}
              type="button"
              aria-label={`${texts.exportAs} ${label}: ${words.title}`}
              onClick={act}
            >
              {label}
            </button>
          ))}
        </p>
      </div>
    </figure>
  );
}
