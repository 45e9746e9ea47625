/** One manager at a time: there is nothing to compare people by. */
import { useMemo, useState } from 'preact/hooks';
import { useLanguage, useTexts } from '#components/language.ts';
import { areasOf, type ReleasedAreas } from '#lib/domain/insights/released-areas.ts';
import { areaTexts, areaWords } from '#lib/i18n/insights/area-words.ts';
import './choice-field.css';
import { FigureFrame } from './figure-frame.tsx';

export function AreasFigure({ areas }: { readonly areas: ReleasedAreas }) {
  const language = useLanguage();
  const texts = useTexts(areaTexts);
  const [chosen, setChosen] = useState(0);
  const position = Math.min(chosen, areas.managers.length - 1);
  const rows = useMemo(() => areasOf(areas, position), [areas, position]);
  return (
    <>
      <label class="choice-field">
        <span>{texts.choose}</span>
        <select
          value={position}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        >
          {areas.managers.map((manager, i) => (
            <option key={manager} value={i}>
              {manager}
            </option>
          ))}
        </select>
      </label>
      <FigureFrame
        name="sashi-areas"
        words={() => areaWords(areas.managers[position] ?? '', rows, language)}
        version={rows}
        draw={async (room) =>
          (await import('./charts/area-chart.ts')).areaChart(rows, language, room)
        }
      />
    </>
  );
}
