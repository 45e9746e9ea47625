/** The stories of the simulator once more, with the real team on the emulators. */
import { describe, expect, it } from 'vitest';
import type { SharedEntry, Team } from '#lib/domain/ports.ts';
import { commandsOf, OWNERS } from '#scripts/faults/commands.ts';
import { watchDisk } from '#scripts/faults/power.ts';
import { type Office, tell } from '#scripts/faults/story.ts';
import { lossyLine } from '#support/lossy-line.ts';
import { type Name, openTeamOffice } from './team-office.ts';

const LENGTH = 80;
const NAMES: Record<string, Name> = { aki: 'mika', ben: 'naomi', cho: 'kenta' };

watchDisk();

async function officeOnEmulators(): Promise<Office> {
  const office = await openTeamOffice();
  const nameOf = (owner: string) => NAMES[owner] ?? 'tomo';
  const desks = await Promise.all(
    OWNERS.map(async (owner) => ({ owner, ...(await office.enter(nameOf(owner))) })),
  );
  const free = [...desks];
  const lines: ReturnType<typeof lossyLine>[] = [];
  return {
    device: (owner, fault) => {
      const at = free.findIndex((desk) => desk.owner === owner);
      const [desk] = free.splice(at, 1);
      if (!desk) throw new Error(`no desk for ${owner}`);
      const line = lossyLine(desk.team, fault);
      lines.push(line);
      return line.team;
    },
    uidOf: (owner) => office.uidOf(nameOf(owner)),
    deliverLate: async () => {
      for (const line of lines) await line.deliverLate();
    },
    // The rules here are the ones that are deployed; single refusals are among the faults.
    refuse: () => {},
    state: async () => {
      const all = await Promise.all(desks.map(({ team }) => everything(team)));
      return JSON.stringify(all.flat().map(({ pairId, name, rev }) => [pairId, name, rev]));
    },
  };
}

async function everything(team: Team): Promise<SharedEntry[]> {
  const entries: SharedEntry[] = [];
  let page = await team.pull(null);
  entries.push(...page.entries);
  while (page.more) {
    page = await team.pull(page.cursor);
    entries.push(...page.entries);
  }
  return entries;
}

describe('People who sync with the real team under every fault', () => {
  it.each([11, 12, 13])('lose nothing, see the same, and are done: seed %i', async (seed) => {
    const outcome = await tell(commandsOf(seed, 0, LENGTH), seed, await officeOnEmulators());
    expect(outcome.complaints).toEqual([]);
    expect(outcome.crashes).toBeGreaterThan(0);
  });
});
