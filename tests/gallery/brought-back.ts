/** What a record would bring back: some of it new, some later here, some in both. */
import { type Brought, counted } from '#lib/domain/record/brought.ts';

export const broughtBack: Brought = {
  writtenAt: '2026-11-20T09:30:00.000Z',
  author: 'mika@example.test',
  rows: [
    ...counted('preparation', ['new', 'new', 'same', 'here', 'file', 'both']),
    ...counted('memo', ['new', 'both', 'too-large']),
    ...counted('meetings', ['new', 'same']),
    ...counted('people', ['same']),
    ...counted('settings', ['here']),
  ],
  conflicts: [
    {
      what: 'preparation',
      verdict: 'here',
      title: '1on1 Mika / Naomi',
      startLocal: '2026-11-24T10:00',
    },
    {
      what: 'memo',
      verdict: 'both',
      title: `\u202e<b>面談</b> ${'とても長い題名'.repeat(12)}`,
      startLocal: null,
    },
  ],
};
