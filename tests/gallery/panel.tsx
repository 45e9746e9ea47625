/** The panel on its real model, with a background that keeps everything in a variable. */
import { signal } from '@preact/signals';
import * as yjs from 'yjs';
import { Memo } from '#components/memo.tsx';
import { Panel } from '#components/panel.tsx';
import { SyncHint } from '#components/sync-hint.tsx';
import { preparationSchema } from '#lib/domain/preparation.ts';
import { type MessageName, type Outcome, protocol } from '#lib/messaging/protocol.ts';
import type { send as sendMessage } from '#lib/messaging/send.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PanelView } from '#lib/messaging/views.ts';
import type { Appearance } from '#lib/models/appearance.ts';
import { MemoModel } from '#lib/models/memo-model.ts';
import { PanelModel } from '#lib/models/panel-model.ts';

export interface PanelState {
  readonly view: PanelView | null;
  readonly embedded?: boolean;
  /** What of the sharing needs the person. */
  readonly sync?: SyncView;
  /** What every request is answered with; ok unless told. */
  readonly outcome?: Outcome;
}

export const NOW = '2026-11-24T01:32:00Z';

export function panelFor(state: PanelState, start: Appearance) {
  const view = signal(state.view);
  const send: typeof sendMessage = async (name, request) => {
    const outcome = state.outcome ?? { ok: true };
    if (outcome.ok) view.value = afterwards(view.value, name, request);
    return outcome;
  };
  const model = new PanelModel({
    newId: () => crypto.randomUUID(),
    view,
    start,
    look: signal({ language: 'auto', appearance: 'calendar' } as const),
    clock: { now: () => Date.parse(NOW) },
    send,
  });
  const memo = new MemoModel({ send, meeting: model.meeting, yjs });
  function Gallery() {
    return (
      <Panel
        view={model.view.value}
        content={model.content.value}
        today={model.today.value}
        canUndo={model.canUndo.value}
        saving={model.saving.value}
        failure={model.failure.value}
        embedded={state.embedded ?? true}
        notice={<SyncHint sync={state.sync ?? null} />}
        memo={
          <Memo
            text={memo.text.value}
            other={null}
            together={false}
            share={model.view.value?.meeting?.memo.share ?? { state: 'empty' }}
            saving={memo.saving.value}
            failure={memo.failure.value}
            today={model.today.value}
            hasTeam={(model.view.value?.account.team ?? null) !== null}
            tools={{ topics: ['career', 'work'], promise: async () => null }}
            actions={memo.actions}
          />
        }
        fields={model.fields.value}
        actions={{ ...model.actions, pair: model.pair.value }}
      />
    );
  }
  return <Gallery />;
}

/** What the background would show after the request. */
function afterwards(view: PanelView | null, name: MessageName, request: unknown): PanelView | null {
  if (!view?.meeting) return view;
  const { pair } = view.meeting;
  if (name === 'entry.save' && pair) {
    const { entry } = protocol[name].request.parse(request);
    const mine = entry.kind === 'preference' ? entry.change.keeping : undefined;
    if (mine === undefined) return view;
    const keeping = { ...pair.keeping, mine };
    return { ...view, meeting: { ...view.meeting, pair: { ...pair, keeping } } };
  }
  if (name !== 'preparation.save') return view;
  const { change } = protocol[name].request.parse(request);
  const mine = preparationSchema.parse({ ...view.meeting.mine, ...change });
  const share = { state: 'shared', at: NOW } as const;
  return { ...view, meeting: { ...view.meeting, mine, share } };
}
