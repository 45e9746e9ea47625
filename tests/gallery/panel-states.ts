/** Every state that the panel can be in, by name. */
import { EMPTY_PREPARATION, type Preparation } from '#lib/domain/preparation.ts';
import type { MeetingView, PanelView } from '#lib/messaging/views.ts';
import { panelView } from '#support/panel-views.ts';
import { NOW, type PanelState } from './panel.tsx';
import { stuck } from './popup-states.ts';

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

const topic = {
  id: 'first',
  key: 'mika@example.test.first',
  by: 'them',
  from: 'event1',
  topic: 'career',
  response: 'listen',
  note: 'I was asked to lead the new team. / 新しいチームのリードを打診されました。',
  mark: 'us',
  acknowledged: false,
  reached: false,
} as const;
const commitment: NonNullable<MeetingView['pair']>['commitments'][number] = {
  id: '1',
  text: 'Talk to the head of design / デザイン部長に話を通す',
  owner: 'me',
  due: { by: 'next' },
  dueDay: '2026-11-20',
  overdue: true,
  state: 'open',
  words: [],
};
const handed = {
  from: 'Naomi / 直美',
  startLocal: '2026-10-06T10:00',
  topic: 'career',
  response: 'think',
  mark: 'us',
  question: null,
  owner: null,
  text: 'What my next role could be / 次の役割について',
} as const;
const promised = {
  ...handed,
  topic: null,
  response: null,
  mark: null,
  owner: 'supporter',
} as const;
const pair: NonNullable<MeetingView['pair']> = {
  handover: {
    offers: [
      { id: 'a', what: 'topic', shown: true, ...handed },
      { id: 'b', what: 'commitment', shown: false, ...promised },
    ],
    received: [{ id: 'c', what: 'topic', ...handed }],
  },
  signals: [
    { is: 'overdue', mine: 1, theirs: 0 },
    { is: 'unfinished', count: 1 },
    { is: 'response', response: 'listen' },
  ],
  agenda: [topic, { ...topic, id: 'b', key: 'b', by: 'me', topic: 'work', response: 'report' }],
  lastTime: { topic: 'career', response: 'listen' },
  template: [{ topic: 'work', response: 'report', note: '', mark: null }],
  carried: [{ ...topic, from: 'event0', note: '', topic: 'people', mark: null }],
  commitments: [
    commitment,
    { ...commitment, id: '2', owner: 'them', overdue: false, dueDay: '2026-12-01' },
    { ...commitment, id: '3', state: 'dropped', words: [{ by: 'them', why: 'No longer needed' }] },
  ],
  kept: { done: 4, of: 5 },
  hints: [
    {
      id: 'career-listen-2',
      hint: {
        en: 'Ask what brought them here in the first place, and listen to the whole way.',
        ja: '「そもそも、なぜこの仕事に？」と聞き、道のりを全部聞きましょう。',
      },
      why: {
        en: 'Reasons of the past explain wishes of today.',
        ja: '昔の理由が、今の願いを教えてくれます。',
      },
      source: { en: 'Active listening', ja: '積極的傾聴' },
      because: { topic: 'career', response: 'listen', also: 'new' },
      from: 'team',
      people: { tried: 12, helped: 7 },
      tried: true,
      helped: false,
    },
  ],
  icebreak: true,
  ownCards: 2,
  card: {
    en: 'Which minute of today was the best so far?',
    ja: '今日ここまでで、いちばんよかった一分は？',
  },
  timerEndsAt: null,
  privateMemo: '',
  balance: { mine: 40, theirs: 65, sent: true },
  skipped: false,
  inWriting: false,
  answer: { mine: '', theirs: '' },
  openAnswers: [
    { by: 'them', meetingId: 'a', startLocal: '2026-11-17T10:00', rating: 4, hoped: 'partly' },
    { by: 'me', meetingId: 'b', startLocal: '2026-11-10T10:00', rating: 5, hoped: 'yes' },
  ],
  myPreference: { begin: '', trouble: '', feedback: '', avoid: '' },
  earlierPreference: {
    other: { email: 'naomi@example.test', name: 'Naomi / 直美' },
    words: { begin: 'Slowly', trouble: '', feedback: '', avoid: '' },
  },
  theirPreference: { begin: 'With a minute of small talk', trouble: '', feedback: '', avoid: '' },
  keeping: {
    mine: { years: 2, from: '2026-11-01' },
    theirs: { years: 1, from: '2026-12-11' },
  },
  past: [
    {
      meetingId: 'p',
      startLocal: '2026-11-10T10:00',
      topics: [{ topic: 'direction', response: 'opinion', note: 'The new plan / 新しい方針' }],
      text: 'We talked about / 来期の話',
      agreed: ['X'],
    },
  ],
};
const quietPair: typeof pair = {
  ...pair,
  signals: [{ is: 'first' }],
  agenda: [],
  carried: [],
  commitments: [],
  kept: null,
  hints: [],
  card: null,
  balance: { mine: null, theirs: null, sent: false },
  theirPreference: null,
  openAnswers: [],
  handover: { offers: [], received: [] },
  keeping: { mine: null, theirs: null },
  past: [],
};

export const panelStates: Readonly<Record<string, PanelState>> = {
  prepare: meeting({}),
  'prepare-pair': meeting({ pair: quietPair }),
  'prepare-stuck': {
    ...meeting({ pair: quietPair }),
    sync: { trouble: 'denied', stuck: [stuck], leftBehind: null },
  },
  'prepare-topics': meeting({
    mine: {
      ...prepared,
      mark: 'us',
      more: { b: { topic: 'work', response: 'report', note: 'x', mark: 'hr', place: 'a' } },
    },
    share: shared,
    pair,
  }),
  'balance-sent': meeting({
    pair: { ...quietPair, balance: { mine: 40, theirs: null, sent: true } },
  }),
  'brief-pair': meeting({ role: 'supporter', theirs: prepared, pair }),
  'prepare-shared': meeting({ mine: prepared, share: shared }),
  'prepare-sending': meeting({ mine: prepared, share: keptFor('sending') }),
  'prepare-offline': meeting({ mine: prepared, share: keptFor('offline') }),
  'prepare-not-joined': {
    view: {
      ...panelView({ mine: prepared, share: keptFor('not-joined') }),
      invitation: {
        company: 'Acme',
        link: 'sashi-team:abc',
        others: [{ name: '', email: 'kenji@example.test' }],
      },
    },
  },
  'prepare-refused': meeting({ mine: prepared, share: keptFor('refused') }),
  'prepare-quota': meeting({ mine: prepared, share: keptFor('quota') }),
  'prepare-newer': meeting({
    mine: prepared,
    share: keptFor('newer'),
    memo: { text: '', state: 'AAA=', share: keptFor('refused') },
  }),
  'prepare-half': meeting({ mine: { ...prepared, topic: null, note: '' }, share: shared }),
  'prepare-and-brief': meeting({ mine: prepared, share: shared, theirs: prepared }),
  'prepare-failing': {
    view: panelView({ mine: prepared, share: shared }),
    outcome: { ok: false, code: 'unreachable' },
  },
  'prepare-alone': alone({ mine: prepared, share: keptFor('no-team'), role: null }),
  'prepare-signed-out': alone(
    { mine: prepared, share: keptFor('no-team') },
    { name: 'Acme', emulator: true, managed: false },
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
  'brief-part-broken': meeting({
    role: 'supporter',
    theirs: prepared,
    pair: { ...pair, commitments: null as unknown as typeof pair.commitments },
  }),
  unsure: meeting({ oneOnOne: 'unsure', role: null }),
  'not-one-on-one': meeting({ oneOnOne: 'no', title: 'All hands: Q4 / 全社会議' }),
  'no-meeting': { view: panelView(null) },
  'no-meeting-side-panel': { view: panelView(null), embedded: false },
  waiting: { view: null },
};
