import { keptEntrySchema } from '#lib/domain/entries/kept-entry.ts';
import { inRecord } from '#lib/domain/record/record.ts';
import type { StuckStore } from '#lib/domain/stuck.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { wordsOf } from '#lib/i18n/record/record-markdown.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';

/** What it says in words; where it can't be read, all that was found, as it was found. */
export async function copyStuck(
  stuck: StuckStore,
  id: string,
  language: Language,
): Promise<Outcome> {
  const found = await stuck.found(id);
  if (found === null) return { ok: false, code: 'failed' };
  const entry = keptEntrySchema.safeParse(found).data;
  const mine = entry && inRecord(entry);
  const words = mine ? wordsOf(mine, language).join('\n\n') : '';
  return { ok: true, text: words || JSON.stringify(found, null, 2) };
}
