import type { OptionsActions } from '#components/options/section.ts';
import { saveFile } from '#components/save-file.ts';
import { receiptSchema } from '#lib/domain/record/receipt.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { receiptInWords } from '#lib/i18n/record/receipt.ts';
import { send } from '#lib/messaging/send.ts';
import { dayOf } from '#lib/platform/clock.ts';

export async function deleteRecord(
  email: string | null,
  shared: boolean,
  language: Language,
): ReturnType<OptionsActions['deleteRecord']> {
  const answer = await send('record.delete', { email, shared });
  if (!answer.ok) return answer;
  const found = receiptSchema.safeParse(JSON.parse(answer.text ?? 'null')).data;
  if (!found) return { ok: false, code: 'failed' };
  const receipt = receiptInWords(found, language);
  const name = `sashi-deleted-${dayOf({ now: () => Date.parse(found.at) })}.txt`;
  saveFile(name, new Blob([receipt], { type: 'text/plain;charset=utf-8' }));
  return { ok: true, receipt };
}
