/** The panel beside the page: the browser's side panel, or a tab where there is none. */
import { browser } from 'wxt/browser';

/** Firefox's; its types are Chrome's. */
type WithSidebar = typeof browser & { sidebarAction?: { open: () => Promise<void> } };

/**
 * Browsers open a side panel only within a click, so the window is looked up beforehand.
 * The returned function closes the popup once the panel is there.
 */
export function panelOpener(): () => void {
  let windowId: number | undefined;
  void browser.windows.getCurrent().then(({ id }) => (windowId = id));
  return () => {
    beside(windowId).then(
      () => window.close(),
      () => browser.tabs.create({ url: browser.runtime.getURL('/panel.html') }),
    );
  };
}

async function beside(windowId: number | undefined): Promise<void> {
  const { sidebarAction, sidePanel } = browser as WithSidebar;
  if (sidebarAction) return sidebarAction.open();
  if (!sidePanel || windowId === undefined) throw new Error('There is no side panel.');
  return sidePanel.open({ windowId });
}
