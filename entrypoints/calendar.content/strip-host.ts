import type { Language } from '#lib/i18n/catalogue.ts';
import type { Box } from './box.ts';
import { element } from './element.ts';
import css from './glance-strip.css?inline';
import { createHost } from './host-element.ts';
import { placeStrip } from './place-strip.ts';
import { buttonBoxes, isRightToLeft, viewportBox } from './viewport.ts';

interface StripLook {
  readonly label: string;
  readonly language: Language;
  readonly dark: boolean;
}

/** The strip's element on the page: what it shows, and where. */
export function createStripHost(signal: AbortSignal) {
  const host = createHost('strip', css, signal);
  const strip = element('section', 'strip');
  host.root.append(strip);
  const heights = new Map<number, number>();
  /** Measured once per opening and window size: reading where hundreds of things are is not free. */
  let buttons: Box[] | null = null;

  const heightAt = (width: number) => {
    let height = heights.get(width);
    if (height === undefined) {
      host.place({ left: 0, top: 0, right: width, bottom: 0 });
      height = Math.ceil(strip.getBoundingClientRect().height);
      heights.set(width, height);
    }
    return height;
  };
  const around = (dialog: Box, panel: Box | null) => {
    buttons ??= buttonBoxes();
    return { viewport: viewportBox(), dialog, panel, buttons, rtl: isRightToLeft() };
  };
  const forget = () => {
    heights.clear();
    buttons = null;
  };
  window.addEventListener('resize', forget, { capture: true, signal });
  return {
    show(view: HTMLElement, { label, language, dark }: StripLook) {
      strip.replaceChildren(view);
      strip.lang = language;
      strip.classList.toggle('dark', dark);
      strip.setAttribute('aria-label', label);
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
      const box = dialog && placeStrip(around(dialog, panel), heightAt);
      host.place(box);
      return box !== null;
    },
    focus: () => strip.querySelector('button')?.focus(),
  };
}
