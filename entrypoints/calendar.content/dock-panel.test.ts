import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAt, contains, grow, heightOf, overlap, widthOf } from './box.ts';
import { dockPanel, MARGIN } from './dock-panel.ts';

/** A window with Calendar's header and drawer, and a dialog of Calendar's usual size in it. */
function windowOf(width: number, height: number, dialogLeft: number, dialogTop = 100) {
  const viewport = boxAt(0, 0, width, height);
  return {
    viewport,
    main: boxAt(256, 64, width - 256 - 56, height - 64),
    dialog: boxAt(dialogLeft, dialogTop, Math.min(448, width - 16), Math.min(480, height - 40)),
    rtl: false,
  };
}

describe('The docked panel', () => {
  it('stands at the right edge of the main area, below the header', () => {
    const place = dockPanel(windowOf(1440, 900, 300));
    expect(place).toEqual({ left: 996, top: 72, right: 1376, bottom: 892 });
  });

  it('leaves the side bar for the window edge when only that keeps it off the dialog', () => {
    expect(dockPanel(windowOf(1440, 900, 590)).right).toBe(1440 - MARGIN);
  });

  it('goes to the left when the dialog is at the right', () => {
    const around = windowOf(1440, 900, 984);
    const place = dockPanel(around);
    expect(place.left).toBe(256 + MARGIN);
    expect(overlap(place, around.dialog)).toBe(0);
  });

  it('gets narrower before it covers the dialog', () => {
    const around = windowOf(1024, 768, 236);
    const place = dockPanel(around);
    expect(widthOf(place)).toBe(1024 - 684 - 2 * MARGIN);
    expect(overlap(place, around.dialog)).toBe(0);
  });

  it('leaves the buttons of a dialog in the middle of a small window free', () => {
    const around = windowOf(1024, 768, 288);
    const place = dockPanel(around);
    expect(overlap(place, { ...around.dialog, left: 512, bottom: 164 })).toBe(0);
    expect(widthOf(place)).toBe(320);
  });

  it('mirrors in languages that are read from right to left', () => {
    const around = { ...windowOf(1440, 900, 800), rtl: true };
    expect(dockPanel(around).left).toBe(256 + MARGIN);
  });

  it('is a sheet of at most 60 % at the bottom of a narrow window', () => {
    const place = dockPanel(windowOf(390, 844, 8, 40));
    expect(heightOf(place) / 844).toBeLessThanOrEqual(0.6);
    expect(place.bottom).toBe(844 - MARGIN);
    expect(widthOf(place)).toBe(390 - 2 * MARGIN);
  });

  it('is a sheet at the top when the buttons of the dialog are far down', () => {
    const around = windowOf(390, 844, 8, 500);
    const place = dockPanel(around);
    expect(place.top).toBe(MARGIN);
    expect(overlap(place, around.dialog)).toBe(0);
  });

  it('is always within the window, and never on the buttons of the dialog', () => {
    const sizes = fc.record({
      width: fc.integer({ min: 320, max: 2560 }),
      height: fc.integer({ min: 480, max: 1600 }),
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0, max: 1, noNaN: true }),
      rtl: fc.boolean(),
    });
    fc.assert(
      fc.property(sizes, ({ width, height, x, y, rtl }) => {
        const base = windowOf(width, height, 0);
        const [w, h] = [widthOf(base.dialog), heightOf(base.dialog)];
        const dialog = boxAt(8 + x * (width - w - 16), 8 + y * (height - h - 16), w, h);
        const place = dockPanel({ ...base, dialog, rtl });
        expect(contains(grow(base.viewport, -MARGIN + 1), place)).toBe(true);
        const middle = (dialog.left + dialog.right) / 2;
        const buttons = { ...dialog, [rtl ? 'right' : 'left']: middle, bottom: dialog.top + 64 };
        expect(overlap(place, buttons)).toBe(0);
      }),
    );
  });
});
