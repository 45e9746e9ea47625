import type { BroughtFrom, OptionsActions } from '#components/options/section.ts';
import { broughtSchema } from '#lib/domain/record/brought.ts';
import { LARGEST_FILE } from '#lib/domain/record/read-record.ts';
import { send } from '#lib/messaging/send.ts';
import { isLocked, unlock } from '#lib/platform/locked-file.ts';

export const readFile: OptionsActions['readFile'] = async (file, passphrase) => {
  if (file.size > LARGEST_FILE) return { ok: false, code: 'file-too-large' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (!isLocked(bytes)) return { ok: true, text: new TextDecoder().decode(bytes) };
    if (passphrase === null) return { ok: false, code: 'file-locked' };
    const text = await unlock(bytes, passphrase);
    return text === null ? { ok: false, code: 'passphrase-wrong' } : { ok: true, text };
  } catch {
    return { ok: false, code: 'failed' }; // it was moved or changed since it was chosen
  }
};

export async function bringBack(
  source: BroughtFrom,
  dry: boolean,
): ReturnType<OptionsActions['bringBack']> {
  const answer = await send('record.bring', { source, dry });
  if (!answer.ok) return answer;
  const brought = broughtSchema.safeParse(JSON.parse(answer.text ?? 'null')).data;
  return brought ? { ok: true, brought } : { ok: false, code: 'failed' };
}
