import { LanguageContext } from '#components/language.ts';
import { Popup } from '#components/popup.tsx';
import type { Language } from '#lib/i18n/catalogue.ts';
import type { PopupModel } from '#lib/models/popup-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof PopupModel>;
  readonly language: Language;
  readonly today: string;
}

export function App({ model, language, today }: AppProps) {
  return (
    <LanguageContext value={language}>
      <Popup
        view={model.view.value}
        today={today}
        busy={model.busy.value}
        failure={model.failure.value}
        actions={model.actions}
      />
    </LanguageContext>
  );
}
