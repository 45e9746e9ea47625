import { describe, expect, test } from 'vitest';
import { column, dialog, guest, timedChip, token } from './synthetic-page.ts';
import { useReader } from './use-reader.ts';

const read = useReader();

const pair = guest('boss@example.test', 'id="xDtlDlgOrg"') + guest('me@example.test');
const people = [
  { email: 'boss@example.test', organizer: true },
  { email: 'me@example.test', organizer: false },
];
const expected = { eventId: 'e1', title: '1on1', guests: people, layer: 1 };

async function readDialog(html: string) {
  return (await read(html)).dialog;
}

describe('the detail dialog', () => {
  test('says event, title and guests', async () => {
    expect(await readDialog(dialog({ guests: pair, summary: '2 guests' }))).toEqual(expected);
  });

  test('is read as a part of a page too', async () => {
    const part = dialog({ guests: pair }).replace(/^<div[^>]*>/, '<div>');
    expect(await readDialog(part)).toEqual(expected);
  });

  test('is read when only its inside is there', async () => {
    const inside = `<div data-eventid="${token('e1')}"><div id="xDetDlgWhen"><div><span role="heading">1on1</span></div>
      <div>9月 16日 (水曜日)<span>⋅</span><span>09:00～09:45</span></div></div></div>`;
    expect(await readDialog(inside)).toEqual({ ...expected, guests: [], layer: 3 });
  });

  test('is the visible one, whatever lies around', async () => {
    const stray = (attributes: string) =>
      dialog({ id: token('stray'), title: 'Stray', attributes });
    const html = [
      stray('style="display: none"'),
      stray('hidden'),
      stray('style="visibility: hidden"'),
      `<style>.gone { display: none }</style>${stray('class="gone"')}`,
      `<div aria-hidden="true">${stray('')}</div>`,
    ].join('');
    expect(await readDialog(html)).toBeNull();
    expect(await readDialog(html + dialog({ guests: pair }))).toEqual(expected);
  });

  test('is not the bubble for a new event', async () => {
    const bubble = `<div role="dialog" data-chips-dialog="true"><div id="tabEvent" data-eventid="${token('new')}">
      ${pair}<input aria-label="Add title"></div></div>`;
    expect(await readDialog(bubble)).toBeNull();
  });

  test('is not the list behind "+N more"', async () => {
    const html = `<div role="dialog" data-chips-dialog="true"><h2>8</h2>${timedChip({})}${timedChip({})}</div>`;
    const { dialog: found, events } = await read(html);
    expect(found).toBeNull();
    expect(events).toHaveLength(2);
  });

  test('is found by the type of its node, then by its guests', async () => {
    const unnamed = dialog({ guests: pair }).replace('id="xDetDlg"', '');
    expect(await readDialog(unnamed)).toEqual({ ...expected, layer: 2 });
    const logged = dialog({
      id: null,
      guests: pair,
      more: `<b jslog='1; 2:["e1","me@example.test"]'></b>`,
    })
      .replace('id="xDetDlg"', '')
      .replace('data-chips-dialog="true"', '');
    expect(await readDialog(logged)).toEqual({ ...expected, layer: 3 });
  });

  test('without an id has it in its log', async () => {
    const html = dialog({
      id: null,
      guests: pair,
      more: `<b jslog='1; 2:["e1","me@example.test"]'></b>`,
    });
    expect(await readDialog(html)).toEqual({ ...expected, layer: 2 });
  });

  test('whose id does not decode is nobody in particular', async () => {
    expect(await readDialog(dialog({ id: '!', guests: pair }))).toMatchObject({ eventId: null });
  });
});

describe('guests', () => {
  test('are none where none are invited', async () => {
    expect(await readDialog(dialog())).toEqual({ ...expected, guests: [] });
  });

  test('are not known where the list is not there, or only in part', async () => {
    const counted = { summary: '<div>4 guests</div><div>1 yes</div>' };
    expect(await readDialog(dialog(counted))).toMatchObject({ guests: null });
    expect(await readDialog(dialog({ ...counted, guests: pair }))).toMatchObject({ guests: null });
    expect(await readDialog(dialog({ summary: 'ゲスト ３ 人', guests: pair }))).toMatchObject({
      guests: null,
    });
  });

  test('may be three hundred', async () => {
    const many = Array.from({ length: 300 }, (_, index) => guest(`guest${index}@example.test`));
    const found = await readDialog(dialog({ guests: many.join(''), summary: '300 guests' }));
    expect(found?.guests).toHaveLength(300);
  });

  test('are people: each once, no rooms, no mailing lists', async () => {
    const html = dialog({
      guests:
        pair +
        guest('ME@example.test') +
        guest('c_188@resource.calendar.google.com') +
        guest('all@example.test', 'data-is-expandable="true"'),
    });
    expect(await readDialog(html)).toEqual({
      ...expected,
      guests: [people[0], { ...people[1], email: 'ME@example.test' }],
    });
  });

  test('are found by address, then by card, never the owner of the calendar', async () => {
    const byAddress = pair.replaceAll('role="treeitem"', '');
    expect(await readDialog(dialog({ guests: byAddress }))).toEqual({ ...expected, layer: 2 });
    const byCard = byAddress.replaceAll(/data-email="[^"]*"/g, '');
    expect(await readDialog(dialog({ guests: byCard.replaceAll('me@', 'other@') }))).toEqual({
      ...expected,
      guests: [people[0], { email: 'other@example.test', organizer: false }],
      layer: 3,
    });
  });

  test('decide whether the event in the grid is a 1on1', async () => {
    const spoken = '9am to 10am, 1on1 All, Calendar: Work, No location, June 11, 2026';
    const chip = column('2026-06-11', timedChip({ spoken, seen: ['1on1 All'] }));
    const isOneOnOne = async (html: string) => (await read(html)).events[0]?.isOneOnOne;
    expect(await isOneOnOne(chip)).toBe(true);
    expect(await isOneOnOne(chip + dialog({ guests: pair }))).toBe(true);
    const three = dialog({ guests: pair + guest('third@example.test') });
    expect(await isOneOnOne(chip + three)).toBe(false);
    const other = dialog({ id: token('e2'), guests: pair + guest('third@example.test') });
    expect(await isOneOnOne(chip + other)).toBe(true);
  });
});
