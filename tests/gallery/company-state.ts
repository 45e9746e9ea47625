/** A company in its fullness: an administrator who also supports a team. */
import type { CompanyAtHand } from '#components/company/company-context.ts';

const naomi = { uid: 'naomi', name: 'Naomi Sato / 佐藤 直美', email: 'naomi@example.test' };
const joinedAt = '2026-09-01T00:00:00.000Z';
const nothing = () => {};
const done = async () => true;

export const companyAtHand: CompanyAtHand = {
  busy: false,
  failures: {},
  state: {
    account: { team: { name: 'Acme', emulator: false, managed: false }, me: naomi },
    company: {
      at: '2026-11-27T00:00:00.000Z',
      organisation: {
        name: 'Acme',
        domain: 'example.test',
        operator: 'Ops Co. (ops@example.test)',
      },
      roles: ['administrator'],
      teams: [
        {
          id: 'product',
          supporter: naomi,
          lane: 0,
          standing: 'supporter',
          members: ['Mika', 'Kenta', '美香', 'Aoi', 'Jun', 'Ren'].map((name, index) => ({
            uid: `m${index}`,
            name,
            email: `m${index}@example.test`,
            active: index !== 5,
            joinedAt,
          })),
          invites: ['new@example.test'],
        },
        {
          id: 'sales-east',
          supporter: { uid: 'ken', name: 'Ken', email: 'ken@example.test' },
          lane: 1,
          standing: 'invited',
          members: null,
          invites: null,
        },
      ],
    },
    links: { company: 'sashi-team:abc', teams: {} },
    probe: { at: '2026-11-26T09:00:00.000Z', well: true },
    mirror: {
      at: '2026-11-27T00:00:00.000Z',
      teams: {
        product: {
          listen: [
            { epoch: 0, band: 'mixed' },
            { epoch: 1, band: 'strong' },
          ],
          advice: [{ epoch: 0, band: 'weak' }],
          think: [],
        },
      },
    },
    steps: {
      advice: {
        hint: { en: 'Offer one step, not three.', ja: '助言は三つより一つに。' },
        why: { en: 'One step is taken; three are admired.', ja: '一つなら、すぐに試せます。' },
      },
    },
    hints: {
      hints: [
        {
          id: '1',
          topic: 'career',
          response: 'listen',
          lang: 'ja',
          text: '「三年後の、ある一日を教えて」と聞いてみる。',
          status: 'proposed',
        },
        {
          id: '2',
          topic: 'work',
          response: 'advice',
          lang: 'en',
          text: '\u202e<b>Ask</b> what they have tried already.',
          status: 'shown',
        },
      ],
      reports: [{ hint: '2', why: 'wrong' }],
    },
    reflection: {
      byTopic: { career: { count: 3, mean: 3.7 } },
      byResponse: { listen: { count: 2, mean: 4.5 }, advice: { count: 1, mean: 2 } },
    },
  },
  actions: {
    join: nothing,
    leave: nothing,
    signIn: nothing,
    signOut: nothing,
    refresh: nothing,
    createTeam: done,
    changeSupporter: done,
    invite: done,
    withdraw: nothing,
    joinTeam: nothing,
    leaveTeam: nothing,
    takeOut: nothing,
    removePerson: done,
    setRoles: done,
    refreshMirror: nothing,
    proposeHint: async () => true,
    decideHint: nothing,
    refreshHints: nothing,
  },
};
