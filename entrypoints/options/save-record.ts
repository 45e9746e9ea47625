import type { RecordFormat, RecordSaved } from '#components/options/section.ts';
import { saveFile } from '#components/save-file.ts';
import { recordSchema } from '#lib/domain/record/record.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { recordAsMarkdown } from '#lib/i18n/record/record-markdown.ts';
import { send } from '#lib/messaging/send.ts';
import { dayOf } from '#lib/platform/clock.ts';
import { lock } from '#lib/platform/locked-file.ts';

/** Everything that the person wrote, as a file; a code when there is none. */
export async function saveRecord(
  format: RecordFormat,
  passphrase: string,
  language: Language,
): Promise<RecordSaved> {
  const answer = await send('record.read', null);
  if (!answer.ok) return answer;
  try {
    const text = answer.text ?? '';
    const record = recordSchema.parse(JSON.parse(text));
    const name = `sashi-${dayOf({ now: () => Date.parse(record.writtenAt) })}`;
    if (format === 'json') return saved(`${name}.json`, text, 'application/json');
    if (format === 'locked') {
      return saved(`${name}.json.age`, await lock(text, passphrase), 'application/octet-stream');
    }
    return saved(`${name}.md`, recordAsMarkdown(record, language), 'text/markdown;charset=utf-8');
  } catch {
    return { ok: false, code: 'failed' };
  }
}

/** Data that did not open, as it lies there. */
export async function saveCopy(id: string): Promise<RecordSaved> {
  const answer = await send('copy.read', id);
  if (!answer.ok) return answer;
  return saved('sashi-set-aside.json', answer.text ?? '', 'application/json');
}

function saved(file: string, content: string | Uint8Array<ArrayBuffer>, type: string): RecordSaved {
  saveFile(file, new Blob([content], { type }));
  return { ok: true, file };
}
