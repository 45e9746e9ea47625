/** Every state that the panel can be in, by name. */
import { EMPTY_PREPARATION, type Preparation } from '#lib/domain/preparation.ts';
import type { MeetingView, PanelView } from '#lib/messaging/views.ts';
import { panelView } from '#support/panel-views.ts';
import { NOW, type PanelState } from './panel.tsx';

const prepared: Preparation = {
  ...EMPTY_PREPARATION,
  topic: 'career',
  response: 'think',
  note: 'I was asked to lead the new team.\nI am not sure yet. / 新しいチームのリードを打診されました。',
};
const hostile: Preparation = {
  ...EMPTY_PREPARATION,
  topic: 'health',
  response: 'advice',
  note: `<script>alert(1)</script> \u202eright to left\n${'長い言葉'.repeat(60)}${'x'.repeat(200)}\nمرحبا بالعالم 👩‍👩‍👧‍👦`,
};
const shared = { state: 'shared', at: NOW } as const;
const keptFor = (reason: Extract<MeetingView['share'], { state: 'kept' }>['reason']) =>
  ({ state: 'kept', at: NOW, reason }) as const;

const meeting = (change: Partial<MeetingView>): PanelState => ({ view: panelView(change) });

function alone(
  change: Partial<MeetingView>,
  team: PanelView['account']['team'] = null,
): PanelState {
  return { view: { ...panelView(change), account: { team, me: null } } };
}

export const panelStates: Record<string, PanelState | undefined> = {
  prepare: meeting({}),
  'prepare-shared': meeting({ mine: prepared, share: shared }),
  'prepare-sending': meeting({ mine: prepared, share: keptFor('sending') }),
  'prepare-offline': meeting({ mine: prepared, share: keptFor('offline') }),
  'prepare-not-joined': meeting({ mine: prepared, share: keptFor('not-joined') }),
  'prepare-refused': meeting({ mine: prepared, share: keptFor('refused') }),
  'prepare-half': meeting({ mine: { ...prepared, topic: null, note: '' }, share: shared }),
  'prepare-and-brief': meeting({ mine: prepared, share: shared, theirs: prepared }),
  'prepare-failing': {
    view: panelView({ mine: prepared, share: shared }),
    outcome: { ok: false, code: 'unreachable' },
  },
  'prepare-alone': alone({ mine: prepared, share: keptFor('no-team'), role: null }),
  'prepare-signed-out': alone(
    { mine: prepared, share: keptFor('no-team') },
    { name: 'Acme', emulator: true },
  ),
  'prepare-who': alone({
    role: null,
    other: null,
    whoAreYou: [
      { email: 'mika@example.test', organizer: true },
      { email: 'kenji.sato.with.a.long.address@department.example.test', organizer: false },
    ],
  }),
  'prepare-hostile': meeting({
    mine: hostile,
    share: shared,
    other: { name: `\u202eKenji ${'Maximilian'.repeat(12)}`, email: 'k@example.test' },
  }),
  'prepare-side-panel': { ...meeting({ mine: prepared, share: shared }), embedded: false },
  'brief-ready': meeting({ role: 'supporter', theirs: prepared }),
  'brief-hostile': meeting({ role: 'supporter', theirs: hostile }),
  'brief-nothing-yet': meeting({ role: 'supporter' }),
  'brief-alone': alone({ role: 'supporter' }),
  'brief-and-own': meeting({ role: 'supporter', theirs: prepared, mine: prepared, share: shared }),
  'brief-unknown-role': meeting({ role: null, theirs: prepared }),
  unsure: meeting({ oneOnOne: 'unsure', role: null }),
  'not-one-on-one': meeting({ oneOnOne: 'no', title: 'All hands: Q4 / 全社会議' }),
  'no-meeting': { view: panelView(null) },
  'no-meeting-side-panel': { view: panelView(null), embedded: false },
  waiting: { view: null },
};
