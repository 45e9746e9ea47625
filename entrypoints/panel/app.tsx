import { LanguageContext } from '#components/language.ts';
import { Panel } from '#components/panel.tsx';
import type { PanelModel } from '#lib/models/panel-model.ts';

interface AppProps {
  readonly model: InstanceType<typeof PanelModel>;
  readonly embedded: boolean;
}

export function App({ model, embedded }: AppProps) {
  return (
    <LanguageContext value={model.appearance.value.language}>
      <Panel
        view={model.view.value}
        content={model.content.value}
        today={model.today.value}
        canUndo={model.canUndo.value}
        failure={model.failure.value}
        embedded={embedded}
        actions={model.actions}
      />
    </LanguageContext>
  );
}
