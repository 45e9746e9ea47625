import type { companyMessages } from '#lib/messaging/protocol/company.ts';
import type { HandlersOf } from '#lib/messaging/receive.ts';
import type { Desk } from '../desk.ts';
import {
  atOffice,
  changeSupporter,
  createTeam,
  invite,
  removePerson,
  setRoles,
  takeOut,
} from '../use-cases/company.ts';

/** `shown` tells every surface once the work is done. */
export function companyHandlers(
  desk: Desk,
  shown: <T>(work: Promise<T>) => Promise<T>,
): HandlersOf<typeof companyMessages> {
  return {
    'company.refresh': () => shown(atOffice(desk, async () => {})),
    'company.createTeam': (team) =>
      shown(atOffice(desk, (office, device) => createTeam(desk, office, device, team))),
    'company.changeSupporter': (change) =>
      shown(atOffice(desk, (office) => changeSupporter(office, change))),
    'company.invite': (request) =>
      shown(atOffice(desk, (office, device) => invite(desk, office, device, request))),
    'company.withdraw': ({ teamId, address }) =>
      shown(atOffice(desk, (office) => office.withdraw(teamId, address))),
    'company.join': (teamId) => shown(atOffice(desk, (office) => office.join(teamId))),
    'company.leave': (teamId) => shown(atOffice(desk, (office) => office.leave(teamId))),
    'company.takeOut': (request) =>
      shown(atOffice(desk, (office, device) => takeOut(desk, office, device, request))),
    'company.removePerson': (request) =>
      shown(atOffice(desk, (office, device) => removePerson(desk, office, device, request))),
    'company.setRoles': (change) => shown(atOffice(desk, (office) => setRoles(office, change))),
  };
}
