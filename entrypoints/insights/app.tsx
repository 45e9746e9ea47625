import type { ReadonlySignal } from '@preact/signals';
import { EmptyState } from '#components/empty-state.tsx';
import { InsightsPage } from '#components/insights/insights-page.tsx';
import { LanguageContext } from '#components/language.ts';
import type { Policy } from '#lib/domain/policy.ts';
import { managedTexts } from '#lib/i18n/managed.ts';
import type { CompanyView } from '#lib/messaging/views/company.ts';
import type { Appearance } from '#lib/models/appearance.ts';
import type { InsightsModel } from '#lib/models/insights-model.ts';
import type { OrganisationModel } from '#lib/models/organisation-model.ts';

interface AppProps {
  readonly company: ReadonlySignal<CompanyView | null>;
  readonly model: InstanceType<typeof InsightsModel>;
  readonly organisation: InstanceType<typeof OrganisationModel>;
  readonly appearance: ReadonlySignal<Appearance>;
  readonly policy: Policy;
  readonly now: number;
}

export function App({ model, organisation, company, appearance, policy, now }: AppProps) {
  const { language } = appearance.value;
  if (policy.featuresOff?.includes('insights')) {
    const { off, offHow } = managedTexts[language];
    return <EmptyState title={off} body={offHow} />;
  }
  const seesRatings = !policy.featuresOff?.includes('ratings');
  return (
    <LanguageContext value={language}>
      <InsightsPage
        stage={model.stage.value}
        share={model.share.value}
        lines={model.lines.value}
        report={model.report.value}
        problems={model.problems.value}
        options={model.options.value}
        organisation={
          organisation.isAnalyst.value
            ? {
                busy: organisation.busy.value,
                failure: organisation.failure.value,
                found: organisation.found.value,
                onRead: () => void organisation.read(),
              }
            : null
        }
        mirror={(seesRatings && company.value?.mirror?.teams) || null}
        day={new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(now)}
        actions={model.actions}
      />
    </LanguageContext>
  );
}
