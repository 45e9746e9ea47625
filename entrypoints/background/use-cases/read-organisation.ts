import {
  ORGANISATION_CELLS,
  type OrganisationReading,
} from '#lib/domain/insights/organisation-reading.ts';
import type { PooledCell } from '#lib/domain/rating/pooled-cell.ts';
import { responseIds, topicIds } from '#lib/domain/vocabulary.ts';
import type { Outcome } from '#lib/messaging/protocol.ts';
import { instantOf } from '#lib/platform/clock.ts';
import type { Desk } from '../desk.ts';
import { atOffice } from './company.ts';

/**
 * Asks for every closed cell of the organisation, one after another. What was found so far is kept
 * after each cell, with how far it came: a reading that ends early shows so.
 */
export async function readOrganisation(desk: Desk, changed: () => void): Promise<Outcome> {
  const device = await desk.device.read();
  const ratings = device.signedIn ? desk.ratings(device) : null;
  if (!ratings) return { ok: false, code: device.team ? 'signed-out' : 'no-team' };
  const standing = await atOffice(desk, async () => {}); // roles may have changed
  if (!standing.ok) return standing;
  const { feedback } = desk.local(device);
  const company = await feedback.notice('company');
  // Whoever may not read gets the silence of an empty pool: it must not be told as one.
  if (company?.is !== 'company' || !company.company.roles.includes('analyst')) {
    return { ok: false, code: 'denied' };
  }
  let found: OrganisationReading = { read: 0, cells: [], uses: [], adoption: null };
  const keep = async (more: Partial<OrganisationReading>) => {
    found = { ...found, ...more, read: found.read + 1 };
    await feedback.putNotice({
      key: 'organisation',
      is: 'organisation',
      at: instantOf(desk.clock),
      reading: found,
    });
    changed();
  };
  for (const topic of topicIds) {
    for (const response of responseIds) {
      const epochs = await ratings.pooled('pool', `${topic}.${response}`);
      const all = addedUp(epochs);
      await keep(all ? { cells: [...found.cells, { topic, response, ...all }] } : {});
    }
  }
  for (const of of ORGANISATION_CELLS.uses) {
    const epochs = await ratings.pooled('uses', of);
    const people = epochs.reduce((sum, { n }) => sum + n, 0);
    await keep(people > 0 ? { uses: [...found.uses, { of, people, periods: epochs.length }] } : {});
  }
  const adoption = await ratings.pooled('uses', 'adoption.all');
  await keep({ adoption: adoption.at(-1)?.n ?? null });
  return { ok: true };
}

function addedUp(epochs: readonly PooledCell[]) {
  if (epochs.length === 0) return null;
  const total = (of: (cell: PooledCell) => number) => epochs.reduce((sum, one) => sum + of(one), 0);
  return {
    n: total(({ n }) => n),
    sum: total(({ sum }) => sum),
    squares: total(({ sumOfSquares }) => sumOfSquares),
  };
}
