import type { Memory, MemoryStore } from '#lib/domain/local-store.ts';
import { blankScreen } from '#lib/domain/screen.ts';
import type { Database } from './database.ts';
import { parsed, parsedOne } from './parsed.ts';

const BLANK: Memory = {
  me: null,
  panelOpens: true,
  weekClosed: null,
  trouble: null,
  health: [],
};

export function createMemoryStore(database: Database): MemoryStore {
  const { meta, screens, quarantine } = database;
  const read = async (): Promise<Memory> => {
    const row = await parsedOne(database, 'meta', await meta.get('memory'));
    return row?.key === 'memory' ? row : BLANK;
  };
  return {
    read,
    remember: (change) =>
      database.transaction('rw', [meta, quarantine], async () => {
        const { me, panelOpens, weekClosed, trouble, health } = { ...(await read()), ...change };
        await meta.put({
          schema: 1,
          key: 'memory',
          me,
          panelOpens,
          weekClosed,
          trouble,
          health: [...health],
        });
      }),
    cursor: async () => {
      const row = await parsedOne(database, 'meta', await meta.get('cursor'));
      return row?.key === 'cursor' ? row.cursor : null;
    },
    screens: async () => parsed(database, 'screens', await screens.toArray()),
    changeScreen: (tabId, at, change) =>
      database.transaction('rw', [screens, quarantine], async () => {
        const found = await screens.get(tabId);
        const before = await parsedOne(database, 'screens', found);
        await screens.put({ ...(before ?? blankScreen(tabId, at)), at, ...change });
      }),
    forgetScreens: () => screens.clear(),
  };
}
