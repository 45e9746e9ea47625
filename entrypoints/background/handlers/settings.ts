import { diagnostics } from '#lib/domain/diagnostics.ts';
import type { settingsMessages } from '#lib/messaging/protocol/settings.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import { readMachine } from '#lib/platform/machine.ts';
import type { Desk } from '../desk.ts';

export function settingsHandlers({ settings }: Desk): HandlersOf<typeof settingsMessages> {
  return {
    'news.putAway': async (news) => {
      const code = await settings.change('newsSeen', news);
      return code === null ? { ok: true } : { ok: false, code };
    },
    'report.write': async (health) => {
      const [machine, state] = await Promise.all([readMachine(), settings.read()]);
      return { ok: true, text: diagnostics(machine, state, health) };
    },
  };
}
