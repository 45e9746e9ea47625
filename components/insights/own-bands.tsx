/** A supporter's own strong and weak areas, as released by the rules; nobody else sees them. */
import { useMemo } from 'preact/hooks';
import { useLanguage, useTexts } from '#components/language.ts';
import { type MirrorTeams, ownBands } from '#lib/domain/rating/own-bands.ts';
import { bandTexts, bandWords } from '#lib/i18n/insights/band-words.ts';
import { FigureFrame } from './figure-frame.tsx';
import { Question } from './question.tsx';

/** Nothing for somebody who supports no team. */
export function OwnBandsCard({ mirror }: { readonly mirror: MirrorTeams }) {
  const language = useLanguage();
  const texts = useTexts(bandTexts);
  const teams = useMemo(() => ownBands(mirror), [mirror]);
  if (teams.length === 0) return null;
  return (
    <Question id="own-areas" title={texts.section}>
      {teams.map((team) => (
        <FigureFrame
          key={team.teamId}
          name={`sashi-own-areas-${team.teamId}`}
          words={() => bandWords(team, teams.length > 1 ? team.teamId : null, language)}
          version={team}
          draw={async (room) =>
            (await import('./charts/band-chart.ts')).bandChart(team.rows, language, room)
          }
        />
      ))}
      <p>
        <a href="/options.html#mirror">{texts.steps}</a>
      </p>
    </Question>
  );
}
