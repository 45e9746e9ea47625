import { shortcutsTexts } from '#lib/i18n/options/shortcuts.ts';
import { Button } from '../button.tsx';
import { useTexts } from '../language.ts';
import type { Section, SectionProps } from './section.ts';
import './shortcuts.css';

function Body({ state, actions }: SectionProps) {
  const texts = useTexts(shortcutsTexts);
  const rows = [
    [texts.popup, state.popupShortcut || texts.none],
    [texts.pane, 'F6'],
    [texts.choose, texts.arrows],
    [texts.undo, 'Ctrl+Z'],
  ] as const;
  return (
    <>
      <dl class="shortcuts">
        {rows.map(([what, keys]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
      <Button kind="quiet" onPress={actions.changeShortcut}>
        {texts.change}
      </Button>
    </>
  );
}

export const shortcuts: Section = { id: 'shortcuts', texts: shortcutsTexts, Body };
