import { ExternalLink } from 'lucide-preact';
import { panelTexts } from '#lib/i18n/panel.ts';
import { useTexts } from './language.ts';

export function CalendarLink() {
  const texts = useTexts(panelTexts);
  return (
    <a
      class="button button-plain"
      href="https://calendar.google.com/"
      target="_blank"
      rel="noreferrer"
    >
      {texts.openCalendar}
      <ExternalLink aria-hidden="true" />
    </a>
  );
}
