import type { organisationMessages } from '#lib/messaging/protocol/organisation.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import type { Desk } from '../desk.ts';
import { readOrganisation } from '../use-cases/read-organisation.ts';

/** `changed` shows every surface how far the reading is. */
export function organisationHandlers(
  desk: Desk,
  changed: () => void,
): HandlersOf<typeof organisationMessages> {
  return { 'organisation.read': () => readOrganisation(desk, changed) };
}
