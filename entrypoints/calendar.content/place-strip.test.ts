import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, boxAt, contains, grow, overlap, widthOf } from './box.ts';
import { placeStrip } from './place-strip.ts';

const viewport = boxAt(0, 0, 1440, 900);
const heightAt = (width: number) => (width > 300 ? 72 : 120);
const place = (dialog: Box, more: { panel?: Box; buttons?: Box[]; rtl?: boolean } = {}) =>
  placeStrip({ viewport, dialog, panel: null, buttons: [], rtl: false, ...more }, heightAt);

describe('The strip', () => {
  it('stands below the dialog, as wide as the dialog', () => {
    expect(place(boxAt(400, 100, 448, 500))).toEqual(boxAt(400, 608, 448, 72));
  });

  it('stands above a dialog that reaches the bottom', () => {
    expect(place(boxAt(400, 300, 448, 590))).toEqual(boxAt(400, 220, 448, 72));
  });

  it('stands beside a dialog as high as the window, where reading ends', () => {
    const dialog = boxAt(400, 10, 448, 880);
    expect(place(dialog)).toEqual(boxAt(856, 10, 248, 120));
    expect(place(dialog, { rtl: true })).toEqual(boxAt(144, 10, 248, 120));
  });

  it('goes elsewhere when there is a button or the panel', () => {
    const dialog = boxAt(400, 100, 448, 500);
    const button = boxAt(420, 620, 40, 40);
    expect(place(dialog, { buttons: [button] })).toEqual(boxAt(400, 20, 448, 72));
    const panel = boxAt(700, 0, 380, 900);
    expect(place(dialog, { panel, buttons: [button] })).toEqual(boxAt(144, 100, 248, 120));
  });

  it('gets shorter and moves along the dialog to leave buttons free', () => {
    const dialog = boxAt(45, 333, 448, 427);
    const month = boxAt(15, 180, 220, 150);
    const panel = boxAt(580, 72, 380, 820);
    const strip = place(dialog, { panel, buttons: [month, boxAt(0, 770, 600, 100)] });
    expect(strip).toEqual(boxAt(237, 253, 320, 72));
  });

  it('covers as little of buttons as it can when they are everywhere', () => {
    const dialog = boxAt(400, 100, 448, 500);
    const buttons = [boxAt(0, 0, 1440, 95), boxAt(0, 605, 1440, 200), boxAt(860, 100, 8, 8)];
    expect(place(dialog, { buttons: [...buttons, boxAt(0, 0, 395, 900)] })).toEqual(
      boxAt(856, 480, 248, 120),
    );
  });

  it('stays away when there is no room', () => {
    expect(place(boxAt(0, 0, 1440, 900))).toBeNull();
    expect(place(boxAt(150, 50, 1140, 820))).toBeNull();
  });

  it('is always within the window, never over the dialog or the panel', () => {
    const box = fc
      .tuple(
        fc.integer({ min: 0, max: 1300 }),
        fc.integer({ min: 0, max: 800 }),
        fc.integer({ min: 50, max: 900 }),
        fc.integer({ min: 50, max: 900 }),
      )
      .map((numbers) => boxAt(...numbers));
    fc.assert(
      fc.property(
        box,
        fc.option(box),
        fc.array(box),
        fc.boolean(),
        (dialog, panel, buttons, rtl) => {
          const strip = placeStrip({ viewport, dialog, panel, buttons, rtl }, heightAt);
          if (!strip) return;
          expect(contains(grow(viewport, -8), strip)).toBe(true);
          expect(overlap(strip, dialog)).toBe(0);
          expect(panel ? overlap(strip, panel) : 0).toBe(0);
          expect(widthOf(strip)).toBeGreaterThanOrEqual(200);
        },
      ),
    );
  });
});
