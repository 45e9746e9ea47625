import type { Device } from '#lib/domain/device.ts';
import { teamOf } from '#lib/domain/governed-device.ts';
import type { AccountView } from '#lib/messaging/views.ts';
import type { Desk } from '../desk.ts';

export async function accountView(
  desk: Desk,
  { team, account, signedIn }: Device,
): Promise<AccountView> {
  const { policy } = await desk.settings.read();
  return {
    team: team && {
      name: team.name,
      emulator: team.emulator !== undefined,
      managed: teamOf(policy) !== null,
    },
    me: signedIn && account ? { email: account.email, name: account.name } : null,
  };
}
