import { InsightsPage } from '#components/insights/insights-page.tsx';
import { LanguageContext } from '#components/language.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import type { InsightsModel } from '#lib/models/insights-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof InsightsModel>;
  readonly language: Language;
  readonly day: string;
}

export function App({ model, language, day }: AppProps) {
  return (
    <LanguageContext value={language}>
      <InsightsPage
        stage={model.stage.value}
        share={model.share.value}
        lines={model.lines.value}
        report={model.report.value}
        problems={model.problems.value}
        options={model.options.value}
        day={day}
        actions={model.actions}
      />
    </LanguageContext>
  );
}
