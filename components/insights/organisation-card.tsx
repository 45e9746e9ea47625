/** The organisation's own figures, for its analysts; read when asked for, since reading costs. */
import { Button } from '#components/button.tsx';
import { useLanguage, useTexts } from '#components/language.ts';
import {
  ORGANISATION_CELLS,
  type OrganisationReading,
} from '#lib/domain/insights/organisation-reading.ts';
import { errorSentence } from '#lib/i18n/errors.ts';
import { organisationTexts, organisationWords } from '#lib/i18n/insights/organisation.ts';
import './organisation-card.css';
import { saveCsv } from './save-chart.ts';
import { TextTableView } from './text-table-view.tsx';

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
  const language = useLanguage();
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
      {failure !== null && <p role="alert">{errorSentence(failure, language)}</p>}
      {!busy && found && done < all && <p>{texts.early(done, all)}</p>}
      {!busy && found && done === all && <Found found={found} />}
    </section>
  );
}

function Found({ found }: { readonly found: OrganisationReading }) {
  const texts = useTexts(organisationTexts);
  const { sentences, means, uses } = organisationWords(found, useLanguage());
  return (
    <>
      <div role="status">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      {[
        { name: 'sashi-organisation-scores', title: texts.means, table: means },
        { name: 'sashi-organisation-uses', title: texts.uses, table: uses },
      ].map(
        ({ name, title, table }) =>
          table && (
            <section key={name}>
              <h3>{title}</h3>
              <TextTableView table={table} caption={title} />
              <Button kind="quiet" label={`CSV: ${title}`} onPress={() => saveCsv(name, table)}>
                CSV
              </Button>
            </section>
          ),
      )}
    </>
  );
}
