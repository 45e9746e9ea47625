import type { Desk } from '../desk.ts';

/**
 * Which address is the person's own, as long as nobody is signed in. Null takes an earlier answer
 * back: what was written by it then waits for the right one.
 */
export async function chooseMe(desk: Desk, email: string | null): Promise<void> {
  const { entries, memory } = desk.local(await desk.device.read());
  const { me } = await memory.read();
  const chosen = email?.toLowerCase() ?? null;
  if (me !== null && me !== chosen) await entries.loosen(me);
  await memory.remember({ me: chosen });
}
