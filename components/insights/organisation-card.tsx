/** The organisation's own figures, for its analysts; read when asked for, since reading costs. */
import { Boundary } from '#components/boundary.tsx';
import { Button } from '#components/button.tsx';
import { FailureLine } from '#components/failure-line.tsx';
import { useLanguage, useTexts } from '#components/language.ts';
import { chosenItems, poolItems, poolMeans } from '#lib/domain/insights/organisation-pool.ts';
import {
  ORGANISATION_CELLS,
  type OrganisationReading,
} from '#lib/domain/insights/organisation-reading.ts';
import { organisationTexts, organisationWords } from '#lib/i18n/insights/organisation.ts';
import { FigureFrame } from './figure-frame.tsx';
import './organisation-card.css';

export interface OrganisationCardProps {
  readonly busy: boolean;
  /** Code of why the last reading failed. */
  readonly failure: string | null;
  /** Null = never read. */
  readonly found: OrganisationReading | null;
  readonly onRead: () => void;
}

export function OrganisationCard({ busy, failure, found, onRead }: OrganisationCardProps) {
  const texts = useTexts(organisationTexts);
  const done = found?.read ?? 0;
  const { all } = ORGANISATION_CELLS;
  return (
    <section class="organisation-card">
      <h2>{texts.title}</h2>
      <p>{texts.explains}</p>
      <p class="organisation-costs">{texts.costs}</p>
      <Button disabled={busy} onPress={onRead}>
        {found ? texts.again : texts.read}
      </Button>
      {busy && (
        <label class="organisation-progress">
          <span>{texts.reading(done % all, all)}</span>
          <progress max={all} value={done % all} />
        </label>
      )}
      <FailureLine code={failure} />
      {!busy && found && done < all && <p>{texts.early(done, all)}</p>}
      {!busy && found && done === all && (
        <Boundary part="organisation">
          <Found found={found} />
        </Boundary>
      )}
    </section>
  );
}

function Found({ found }: { readonly found: OrganisationReading }) {
  const language = useLanguage();
  const { sentences, means, items, uses } = organisationWords(found, language);
  return (
    <>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {means && (
        <FigureFrame
          name="sashi-organisation-scores"
          words={() => means}
          version={found}
          draw={async (room) =>
            (await import('./charts/pool-chart.ts')).poolChart(
              poolMeans(found.cells),
              language,
              room,
            )
          }
        />
      )}
      {items && (
        <FigureFrame
          name="sashi-organisation-items"
          words={() => items}
          version={found}
          draw={async (room) =>
            (await import('./charts/item-chart.ts')).itemChart(
              { items: poolItems(found.cells) },
              language,
              room,
            )
          }
        />
      )}
      {uses && (
        <FigureFrame
          name="sashi-organisation-uses"
          words={() => uses}
          version={found}
          draw={async (room) =>
            (await import('./charts/uses-chart.ts')).usesChart(
              chosenItems(found.uses),
              language,
              room,
            )
          }
        />
      )}
    </>
  );
}
