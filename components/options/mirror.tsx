/** The supporter's mirror: a hint for each expected response, and their own look back beside it. */
import { useContext, useEffect } from 'preact/hooks';
import { ownBands } from '#lib/domain/rating/own-bands.ts';
import { mirrorTexts } from '#lib/i18n/mirror.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import { Button } from '../button.tsx';
import { CompanyContext, type OwnCount } from '../company/company-context.ts';
import { FailureLine } from '../failure-line.tsx';
import '../company/mirror.css';
import { useLanguage, useTexts } from '../language.ts';
import type { Section } from './section.ts';

function Body() {
  const texts = useTexts(mirrorTexts);
  const { response, topic } = useTexts(vocabularyTexts);
  const language = useLanguage();
  const atHand = useContext(CompanyContext);
  const isSignedIn = Boolean(atHand?.state?.account.me);
  useEffect(() => {
    if (isSignedIn) atHand?.actions.refreshMirror();
  }, [isSignedIn]);
  if (!atHand?.state) return null;
  const { mirror, reflection, steps } = atHand.state;
  const teams = ownBands(mirror?.teams ?? {});
  return (
    <>
      <p>{texts.explained}</p>
      <FailureLine code={atHand.failures.mirror ?? null} />
      {teams.length === 0 && <p class="form-hint">{texts.noTeam}</p>}
      {teams.map(({ teamId, rows }) => (
        <section key={teamId} class="mirror">
          {teams.length > 1 && (
            <h3>
              <bdi>{teamId}</bdi>
            </h3>
          )}
          <ul class="mirror-cells">
            {rows.map(({ cell, latest: band, earlier }) => {
              const step = steps[cell];
              const latest = band ?? 'none';
              return (
                <li key={cell} class={`mirror-cell mirror-${latest}`}>
                  <h3>{response[cell]}</h3>
                  <p class="mirror-band">{texts.band[latest]}</p>
                  {earlier.length > 0 && (
                    <p class="form-hint">
                      {texts.before(earlier.map((one) => texts.band[one]).join(' → '))}
                    </p>
                  )}
                  <p>{texts.next[latest]}</p>
                  {step && (latest === 'mixed' || latest === 'weak') && (
                    <p class="mirror-step">
                      <strong>{texts.step}</strong> {step.hint[language]}{' '}
                      {step.why && <span class="form-hint">{step.why[language]}</span>}
                    </p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      {teams.length > 0 && (
        <Button kind="quiet" disabled={atHand.busy} onPress={atHand.actions.refreshMirror}>
          {texts.refresh}
        </Button>
      )}
      <section class="mirror">
        <h3>{texts.own}</h3>
        <p class="form-hint">{texts.ownExplained}</p>
        {Object.keys(reflection.byResponse).length === 0 ? (
          <p>{texts.ownNone}</p>
        ) : (
          <div class="mirror-own">
            <Own title={texts.byResponse} counts={reflection.byResponse} labels={response} />
            <Own title={texts.byTopic} counts={reflection.byTopic} labels={topic} />
          </div>
        )}
      </section>
    </>
  );
}

interface OwnProps {
  readonly title: string;
  readonly counts: Readonly<Record<string, OwnCount>>;
  readonly labels: Readonly<Record<string, string>>;
}

function Own({ title, counts, labels }: OwnProps) {
  const texts = useTexts(mirrorTexts);
  return (
    <div>
      <h3>{title}</h3>
      <dl class="mirror-list">
        {Object.entries(counts).map(([id, { mean, count }]) => (
          <div key={id}>
            <dt>{labels[id]}</dt>
            <dd>{texts.ownCount(mean.toFixed(1), count)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

export const mirror: Section = { id: 'mirror', texts: mirrorTexts, feature: 'ratings', Body };
