import { glanceTexts } from '#lib/i18n/glance.ts';
import { vocabularyTexts } from '#lib/i18n/vocabulary.ts';
import type { PageLooks } from '#lib/messaging/page-state.ts';
import panel from './panel.css?inline';
import strip from './strip.css?inline';

/** Our words and the strip's looks: kept out of the content script, which every page has to load. */
export const pageLooks: PageLooks = {
  ja: { ...glanceTexts.ja, ...vocabularyTexts.ja },
  en: { ...glanceTexts.en, ...vocabularyTexts.en },
  strip,
  panel,
};
