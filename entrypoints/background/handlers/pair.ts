import type { Outcome } from '#lib/messaging/protocol.ts';
import type { Handlers } from '#lib/messaging/receive.ts';
import type { Desk } from '../desk.ts';
import { drawIcebreak } from '../use-cases/draw-icebreak.ts';
import { handOver } from '../use-cases/hand-over.ts';
import { reactToHint } from '../use-cases/react-to-hint.ts';
import { saveCommitment } from '../use-cases/save-commitment.ts';
import { saveEntry } from '../use-cases/save-entry.ts';

type Shows = (work: () => Promise<Outcome | void>) => Promise<Outcome | void>;
type PairMessage =
  | 'entry.save'
  | 'commitment.save'
  | 'icebreak.draw'
  | 'hint.react'
  | 'handover.tick';

/** @param sent does it after what was asked before, shows it and sends it; `shown` does not send */
export function pairHandlers(
  desk: Desk,
  { sent, shown }: { sent: Shows; shown: Shows },
): Pick<Handlers, PairMessage> {
  return {
    'entry.save': (request) => sent(() => saveEntry(desk, request)),
    'commitment.save': (request) => sent(() => saveCommitment(desk, request)),
    'icebreak.draw': (request) => sent(() => drawIcebreak(desk, request)),
    'handover.tick': (request) => sent(() => handOver(desk, request)),
    'hint.react': (request) => shown(() => reactToHint(desk, request)),
  };
}
