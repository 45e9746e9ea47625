import { memorySyncStore } from '#support/memory-sync-store.ts';
import { describeSyncStore } from '../contracts/sync-store.ts';

describeSyncStore('The store of the engine’s tests', async () => {
  const store = memorySyncStore();
  return {
    store,
    edit: async ({ note, ...edit }) =>
      store.edit({ ...edit, content: { topic: 'work', response: 'listen', note } }),
    mine: async (meetingId) => store.mine(meetingId),
    theirs: async (meetingId, pairId) => store.theirs(meetingId, pairId),
    setAside: async () => store.setAside(),
  };
});
