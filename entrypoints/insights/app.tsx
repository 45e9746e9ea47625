import type { ReadonlySignal } from '@preact/signals';
import { InsightsOff } from '#components/insights/insights-off.tsx';
import { InsightsPage } from '#components/insights/insights-page.tsx';
import type { Policy } from '#lib/domain/policy.ts';
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
  if (policy.featuresOff?.includes('insights')) return <InsightsOff />;
  const seesRatings = !policy.featuresOff?.includes('ratings');
  const { language } = appearance.value;
  return (
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
  );
}
