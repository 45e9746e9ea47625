import { everyState, expect, test } from '#support/gallery.ts';

/** Numbers whatever can be pressed, chosen or typed into and is on the page, for the next function. */
function numberControls(): string[] {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [role="slider"], [tabindex="0"]',
  );
  const there = [...all].filter((control) => control.checkVisibility({ visibilityProperty: true }));
  const usable = there.filter((control) => !control.matches(':disabled, [tabindex="-1"]'));
  // Of radio buttons of one question the keyboard stops at one, and the arrows go on from there.
  const stops = usable.filter((control) => !control.matches('input[type="radio"]'));
  for (const [index, control] of stops.entries()) {
    const { boxShadow, borderColor } = getComputedStyle(control);
    control.dataset['stop'] = String(index);
    // A field may show the focus by its frame, too.
    control.dataset['frame'] = boxShadow + borderColor;
  }
  return stops.map((control) => control.outerHTML.slice(0, 160));
}

/** Where the keyboard is: which of them, and whether that can be seen. */
function whereFocusIs(): { stop: string | undefined; isSeen: boolean } {
  const at = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(at);
  const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const frame = boxShadow + borderColor !== at.dataset['frame'];
  return { stop: at.dataset['stop'], isSeen: ring || frame };
}

test('Tab reaches everything in every state, and shows where it is', async ({ show, page }) => {
  test.slow();
  for (const state of await everyState(await show(null))) {
    await show(state);
    const controls = await page.evaluate(numberControls);
    const missed = new Map(controls.map((control, index) => [String(index), control]));
    const unseen: string[] = [];
    // Radio buttons take a step each question, and a time three.
    for (let step = 0; step < controls.length * 3 + 20 && missed.size > 0; step += 1) {
      await page.keyboard.press('Tab');
      const { stop, isSeen } = await page.evaluate(whereFocusIs);
      if (stop === undefined) continue;
      if (!isSeen) unseen.push(controls[Number(stop)] ?? stop);
      missed.delete(stop);
    }
    expect([...missed.values()], `not reached in ${state}`).toEqual([]);
    expect(unseen, `not seen in ${state}`).toEqual([]);
  }
});
