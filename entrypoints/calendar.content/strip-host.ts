import type { Box } from './box.ts';
import { element } from './element.ts';
import type { Page } from './feature.ts';
import { createHost, type HostElement } from './host-element.ts';
import { placeStrip } from './place-strip.ts';
import { buttonBoxes, isRightToLeft, viewportBox } from './viewport.ts';

/** The strip's element on the page: what it shows, and where. */
export function createStripHost(name: string, page: Page, signal: AbortSignal) {
  const strip = element('section', 'strip');
  /** Only once there is something to show: most openings of a calendar need none. */
  let host: HostElement | undefined;
  const heights = new Map<number, number>();
  /** Measured once per opening and window size: reading where hundreds of things are is not free. */
  let buttons: Box[] | null = null;

  const heightAt = (width: number) => {
    let height = heights.get(width);
    if (height === undefined) {
      host?.place({ left: 0, top: 0, right: width, bottom: 0 });
      height = Math.ceil(strip.getBoundingClientRect().height);
      heights.set(width, height);
    }
    return height;
  };
  const forget = () => {
    heights.clear();
    buttons = null;
  };
  return {
    show(view: HTMLElement) {
      if (!host) {
        host = createHost(name, signal);
        host.root.append(strip);
      }
      strip.replaceChildren(view);
      strip.lang = page.language();
      strip.classList.toggle('dark', page.look.value.dark);
      strip.ariaLabel = page.words()?.strip ?? '';
      host.wear(page.looks()?.strip ?? '');
      forget();
    },
    /** To be called when what is shown has changed in size. */
    forget,
    /** Puts the strip beside the dialog; false when there is nothing to be beside, or no room. */
    place(dialog: Box | null, panel: Box | null): boolean {
      if (strip.classList.contains('at-panel') !== (panel !== null)) {
        strip.classList.toggle('at-panel', panel !== null);
        heights.clear();
      }
      if (dialog) buttons ??= buttonBoxes();
      const box =
        dialog &&
        placeStrip(
          { viewport: viewportBox(), dialog, panel, buttons: buttons ?? [], rtl: isRightToLeft() },
          heightAt,
        );
      host?.place(box);
      return box !== null;
    },
    focus: () => strip.querySelector('button')?.focus(),
  };
}
