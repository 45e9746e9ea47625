import type { ReadonlySignal } from '@preact/signals';
import { LanguageContext } from '#components/language.ts';
import { Popup } from '#components/popup.tsx';
import type { Appearance } from '#lib/models/appearance.ts';
import type { PopupModel } from '#lib/models/popup-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof PopupModel>;
  readonly appearance: ReadonlySignal<Appearance>;
  readonly today: string;
}

export function App({ model, appearance, today }: AppProps) {
  return (
    <LanguageContext value={appearance.value.language}>
      <Popup
        view={model.view.value}
        today={today}
        busy={model.busy.value}
        failure={model.failure.value}
        thanks={model.thanks.value}
        actions={model.actions}
      />
    </LanguageContext>
  );
}
