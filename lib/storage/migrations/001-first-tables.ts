import type { MigrationStep } from './step.ts';

export const firstTables: MigrationStep = {
  version: 1,
  stores: {
    meetings: 'meetingId, lineageId, onDate',
    preparations: '[meetingId+author+thread], meetingId, [author+thread], startLocal',
    pairs: 'email, uid',
    marks: 'lineageId',
    outbox: '[meetingId+thread], meetingId, queuedAt',
    screens: 'tabId',
    quarantine: '++id, [table+key]',
    meta: 'key',
  },
};
