import { ownAddresses } from '#lib/domain/device.ts';
import { isOfAnother } from '#lib/domain/google-accounts.ts';
import { type PageState, pageStateKey } from '#lib/messaging/page-state.ts';
import type { Desk } from '../desk.ts';
import { pageState } from './page-state.ts';

/** What each Google account's calendar may know, by where it looks for it: another's, nothing. */
export async function pageStates(desk: Desk): Promise<Record<string, PageState>> {
  const mine = await pageState(desk);
  const accounts = await desk.googleAccounts.read();
  const device = await desk.device.read();
  const me = ownAddresses(device, (await desk.local(device).memory.read()).me);
  const of = (number: string) => (isOfAnother(accounts, number, me) ? withoutMeetings(mine) : mine);
  const numbers = Object.keys(accounts.seen);
  return Object.fromEntries(numbers.map((number) => [pageStateKey(`/u/${number}`), of(number)]));
}

/** How we speak and look, and no more: nothing is marked there, asked, or sent to us. */
function withoutMeetings(state: PageState): PageState {
  return { ...state, glances: {}, open: {}, marks: {}, keywords: [], week: null };
}
