import type { RecordFormat, RecordSaved } from '#components/options/section.ts';
import { saveFile } from '#components/save-file.ts';
import { recordSchema } from '#lib/domain/record/record.ts';
import type { Language } from '#lib/i18n/catalogue.ts';
import { recordAsMarkdown } from '#lib/i18n/record/record-markdown.ts';
import { send } from '#lib/messaging/send.ts';

/** Everything that the person wrote, as a file; a code when there is none. */
export async function saveRecord(format: RecordFormat, language: Language): Promise<RecordSaved> {
  const answer = await send('record.read', null);
  if (!answer.ok) return answer;
  try {
    const record = recordSchema.parse(JSON.parse(answer.text ?? ''));
    const day = record.writtenAt.slice(0, 10);
    if (format === 'json') return saved(`sashi-${day}.json`, answer.text ?? '', 'application/json');
    const text = recordAsMarkdown(record, language);
    return saved(`sashi-${day}.md`, text, 'text/markdown;charset=utf-8');
  } catch {
    return { ok: false, code: 'failed' };
  }
}

function saved(file: string, text: string, type: string): RecordSaved {
  saveFile(file, new Blob([text], { type }));
  return { ok: true, file };
}
