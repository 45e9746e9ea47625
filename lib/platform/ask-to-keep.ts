/**
 * Asks the browser not to clear this device's data when the disk runs short. Only a page can ask, and
 * only one of its own tab or window: the panel inside Calendar has no say. Chromium decides without a
 * question; Firefox would put one, so there it is left to the person (it asks when it is pressed for
 * space). Never rejects.
 */
export async function askToKeep(): Promise<void> {
  const { storage } = navigator;
  if (import.meta.env.FIREFOX || (await storage.persisted().catch(() => true))) return;
  await storage.persist().catch(() => false);
}
