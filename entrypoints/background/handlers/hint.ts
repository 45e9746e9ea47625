import type { hintMessages } from '#lib/messaging/protocol/hint.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import type { Desk } from '../desk.ts';
import { decideHint, proposeHint, refreshHints, reportHint } from '../use-cases/team-hints.ts';

export function hintHandlers(
  desk: Desk,
  shown: <T>(work: Promise<T>) => Promise<T>,
): HandlersOf<typeof hintMessages> {
  return {
    'hint.propose': (proposal) => shown(proposeHint(desk, proposal)),
    'hint.decide': (decision) => shown(decideHint(desk, decision)),
    'hint.report': (about) => shown(reportHint(desk, about)),
    'hint.refresh': () => shown(refreshHints(desk)),
  };
}
