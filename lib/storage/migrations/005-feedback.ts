import type { MigrationStep } from './step.ts';

/** What was answered after 1on1s, and what was last read of the company. */
export const feedback: MigrationStep = {
  version: 5,
  stores: {
    feedback: 'meetingId, state',
    notices: 'key',
  },
};
