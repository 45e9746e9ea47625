/** With whom and when; a way to close where the panel lies over the calendar. */
import { X } from 'lucide-preact';
import { panelTexts } from '#lib/i18n/panel.ts';
import { Button } from './button.tsx';
import { useTexts } from './language.ts';
import { Mark } from './mark.tsx';
import './panel-header.css';

interface PanelHeaderProps {
  readonly title: string | null;
  readonly when: string | null;
  /** Null where closing is the browser's business. */
  readonly onClose: (() => void) | null;
}

export function PanelHeader({ title, when, onClose }: PanelHeaderProps) {
  const texts = useTexts(panelTexts);
  return (
    <header class="panel-header">
      <Mark />
      <div class="panel-header-words">
        <h1 class="panel-header-title" dir="auto">
          {title ?? 'Sashi'}
        </h1>
        {when !== null && <p class="panel-header-when">{when}</p>}
      </div>
      {onClose && (
        <Button kind="quiet" label={texts.close} onPress={onClose}>
          <X aria-hidden="true" />
        </Button>
      )}
    </header>
  );
}
