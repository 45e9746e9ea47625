/**
 * What Sashi shows on Calendar's page, as a person sees and presses it. It lies in closed shadow roots,
 * which Playwright's locators can't enter and the DevTools protocol can: one build for tests and people.
 */
import type { CDPSession, Page } from '@playwright/test';

export interface Surface {
  /** The text to be seen, or null while the surface is not shown. */
  readonly text: () => Promise<string | null>;
  /** Names of the buttons, as a screen reader says them. */
  readonly buttons: () => Promise<string[]>;
  /** Presses the button whose name contains this, with the mouse. */
  readonly press: (name: string) => Promise<void>;
  /** Place on the page in CSS pixels, or null while it is not shown. */
  readonly box: () => Promise<DOMRectReadOnly | null>;
}

type Quad = readonly number[];

export async function surfaceOf(
  page: Page,
  name: 'strip' | 'panel' | 'week' | 'edit-row',
): Promise<Surface> {
  const cdp = await page.context().newCDPSession(page);
  const selector = `[data-sashi-host="${name}"]`;
  const box = () =>
    page.evaluate((css) => {
      const host = document.querySelector(css);
      return host?.checkVisibility() ? (host.getBoundingClientRect().toJSON() as DOMRect) : null;
    }, selector);
  return {
    box,
    async text() {
      const root = (await box()) && (await shadowRootOf(cdp, selector));
      return root ? textOf(cdp, root) : null;
    },
    async buttons() {
      const root = await shadowRootOf(cdp, selector);
      return root ? (await buttonsIn(cdp, root)).map((each) => each.name) : [];
    },
    async press(wanted) {
      const root = await shadowRootOf(cdp, selector);
      const found = root ? await buttonsIn(cdp, root) : [];
      const target = found.find((each) => each.name.includes(wanted));
      if (!target) throw new Error(`No "${wanted}" among ${found.map((each) => each.name).join()}`);
      const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId: target.node });
      const [x, y] = middleOf(quads[0] ?? []);
      await page.mouse.click(x, y);
    },
  };
}

async function shadowRootOf(cdp: CDPSession, selector: string): Promise<number | null> {
  const expression = `document.querySelector(${JSON.stringify(selector)})`;
  const { result } = await cdp.send('Runtime.evaluate', { expression });
  if (!result.objectId) return null;
  const { objectId } = result;
  const { node } = await cdp.send('DOM.describeNode', { objectId, depth: 1, pierce: true });
  return node.shadowRoots?.[0]?.backendNodeId ?? null;
}

/** From what screen readers are told: the words are generated content, which no script can read. */
async function textOf(cdp: CDPSession, backendNodeId: number): Promise<string> {
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.queryAXTree', {
    backendNodeId,
    role: 'StaticText',
  });
  return nodes.map((node) => String(node.name?.value ?? '')).join('\n');
}

async function buttonsIn(cdp: CDPSession, backendNodeId: number) {
  await cdp.send('Accessibility.enable');
  const { nodes } = await cdp.send('Accessibility.queryAXTree', { backendNodeId, role: 'button' });
  return nodes.map((node) => ({
    node: node.backendDOMNodeId ?? 0,
    name: String(node.name?.value ?? ''),
  }));
}

function middleOf(quad: Quad): [number, number] {
  const mean = (from: 0 | 1) =>
    [0, 2, 4, 6].reduce((sum, at) => sum + (quad[at + from] ?? Number.NaN), 0) / 4;
  return [mean(0), mean(1)];
}
