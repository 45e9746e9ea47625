import type { Device } from '#lib/domain/device.ts';
import type { AccountView } from '#lib/messaging/views.ts';

export function accountView({ team, account, signedIn }: Device): AccountView {
  return {
    team: team && { name: team.name, emulator: team.emulator !== undefined },
    me: signedIn && account ? { email: account.email, name: account.name } : null,
  };
}
