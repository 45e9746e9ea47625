/** Every state that the popup can be in, by name. */
import type { Policy } from '#lib/domain/policy.ts';
import type { StorageView } from '#lib/messaging/views/storage.ts';
import type { SyncView } from '#lib/messaging/views/sync.ts';
import type { PopupView } from '#lib/messaging/views.ts';

const team = { name: 'Acme', emulator: false, managed: false };
const me = { name: 'Mika Tanaka / 田中 美香', email: 'mika@example.test' };
const upcoming: PopupView['upcoming'] = [
  {
    meetingId: '1',
    title: '1on1 Mika / Kenji',
    startLocal: '2026-11-24T10:00',
    mine: true,
    theirs: true,
  },
  { meetingId: '2', title: '1on1 山田', startLocal: '2026-11-25T15:30', mine: false, theirs: true },
  { meetingId: '3', title: null, startLocal: '2026-11-27T09:00', mine: true, theirs: false },
  {
    meetingId: '4',
    title: `\u202e<b>面談</b> ${'とても長い題名'.repeat(20)} مرحبا`,
    startLocal: null,
    mine: false,
    theirs: false,
  },
];
const none = {
  feedback: { ask: null, stopped: null },
  hints: { digest: false, hints: [] },
  invitation: null,
  otherAccounts: [],
  newsSeen: '',
  policy: {},
};
const quiet = { ...none, upcoming, health: [] };
const asked = {
  meetingId: '9',
  title: '1on1 Mika / Naomi',
  startLocal: '2026-11-24T09:00',
  as: 'member',
  other: { email: 'naomi@example.test', name: 'Naomi / 直美' },
  topic: 'career',
  response: 'listen',
  way: 'team',
  possibleRaters: 6,
  countable: true,
} as const;
const asking = (change: Partial<NonNullable<PopupView['feedback']['ask']>>): PopupView => ({
  ...quiet,
  account: { team, me },
  feedback: { ask: { ...asked, ...change }, stopped: null },
});

const popupViews: Record<string, PopupView | null> = {
  'popup-alone': { account: { team: null, me: null }, ...quiet },
  'popup-signed-out': { account: { team, me: null }, ...quiet },
  'popup-demo-signed-out': {
    account: { team: { ...team, emulator: true, managed: false }, me: null },
    ...quiet,
  },
  'popup-signed-in': { account: { team, me }, ...quiet },
  'popup-feedback': asking({}),
  'popup-feedback-pool': asking({ topic: 'health', way: 'pool' }),
  'popup-feedback-small': asking({ way: 'small', possibleRaters: 3 }),
  'popup-feedback-none': asking({ way: 'none', possibleRaters: 0, response: null }),
  'popup-feedback-again': asking({ way: 'again', countable: false }),
  'popup-reflection': asking({ as: 'supporter' }),
  'popup-feedback-stopped': {
    ...quiet,
    account: { team, me },
    feedback: { ask: null, stopped: { meetingId: '9', why: 'weakened' } },
  },
  'popup-invitation': {
    ...quiet,
    account: { team, me },
    invitation: {
      company: 'Acme',
      link: 'sashi-team:abc',
      others: [
        { name: '', email: 'kenji@example.test' },
        { name: 'Naomi / 直美', email: 'n@example.test' },
      ],
    },
  },
  'popup-hints': {
    ...quiet,
    account: { team, me },
    hints: {
      digest: true,
      hints: [
        {
          meetingId: '1',
          title: '1on1 Mika / Kenji',
          hint: {
            id: 'career-listen-2',
            hint: {
              en: 'Ask what brought them here.',
              ja: '「そもそも、なぜこの仕事に？」と聞きましょう。',
            },
            why: {
              en: 'Reasons of the past explain.',
              ja: '昔の理由が、今の願いを教えてくれます。',
            },
            source: null,
            because: { topic: 'career', response: 'listen', also: 'new' },
            from: 'built-in',
            people: { tried: null, helped: null },
            tried: false,
            helped: false,
          },
        },
      ],
    },
  },
  'popup-empty': { ...none, account: { team, me }, upcoming: [], health: [] },
  'popup-health': {
    ...none,
    account: { team, me },
    upcoming,
    health: [
      { surface: 'dialog', layer: 3 },
      { surface: 'glance-strip', layer: 9 },
    ],
  },
  'popup-other-account': {
    ...quiet,
    account: { team, me },
    otherAccounts: ['mika.tanaka@home.example.test'],
  },
  'popup-other-account-alone': {
    ...quiet,
    account: { team: null, me: null },
    otherAccounts: ['mika.tanaka@home.example.test', `${'long'.repeat(30)}@work.example.test`],
  },
  'popup-stuck': { ...quiet, account: { team, me } },
  'popup-session-ended': { ...quiet, account: { team, me: null } },
  'popup-managed': { ...quiet, account: { team: { ...team, managed: true }, me } },
  'popup-set-aside': { ...quiet, account: { team, me } },
  'popup-newer-data': null,
  'popup-waiting': null,
};

export const stuck: SyncView['stuck'][number] = {
  id: '1',
  why: 'refused',
  kind: 'preparation',
  other: 'kenji@example.test',
  name: 'Kenji / 健二',
  startLocal: null,
  at: '2026-11-23T01:32:00Z',
};

/** What of the sharing needs the person, where a state of the popup has that. */
export const syncStates: Record<string, SyncView> = {
  'popup-stuck': {
    trouble: 'quota',
    stuck: [
      stuck,
      { ...stuck, id: '2', why: 'newer', kind: 'memo', name: `\u202e${'x'.repeat(200)}` },
      { ...stuck, id: '3', why: 'unreadable', kind: null, other: null, name: '' },
      { ...stuck, id: '4', why: 'team-unreadable', kind: 'commitment', other: null, name: '' },
    ],
    leftBehind: { email: 'hana.with.a.very.long.address@department.example.test', count: 3 },
  },
  'popup-session-ended': { trouble: 'signed-out', stuck: [], leftBehind: null },
};

const set = { id: 'c', at: '2026-11-23T01:00:00.000Z', why: 'set-aside', size: null } as const;
const storageStates: Readonly<Record<string, StorageView>> = {
  'popup-set-aside': { trouble: null, copies: [set] },
  'popup-newer-data': { trouble: 'newer-data', copies: [] },
};

export interface PopupState {
  readonly view: PopupView | null;
  readonly sync: SyncView | null;
  readonly storage: StorageView | null;
  readonly policy: Policy;
}
export const popupStates: Readonly<Record<string, PopupState>> = Object.fromEntries(
  Object.entries(popupViews).map(([name, view]) => [
    name,
    {
      view,
      sync: syncStates[name] ?? null,
      storage: storageStates[name] ?? null,
      policy: name === 'popup-managed' ? { supportAddress: 'https://acme.example/help' } : {},
    },
  ]),
);
