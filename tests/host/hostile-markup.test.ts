import { describe, expect, test } from 'vitest';
import { column, dialog, guest, timedChip, token } from './synthetic-page.ts';
import { useReader } from './use-reader.ts';

const read = useReader();

const line = (title: string) => `9am to 10am, ${title}, Calendar: Work, No location, June 11, 2026`;

describe('a title is text, whatever it is', () => {
  test.each([
    '<script>document.body.remove()</script>',
    '"><img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp;amp;',
    'مراجعة أسبوعية مع سارة',
    '\u202eevil\u202c reversed',
    '👩🏽‍💻 1on1 👨‍👩‍👧',
    'x'.repeat(1000),
    'Calendar: Work',
    ', ,, ,',
    '9:00',
    '9am to 10am, All day, No location',
    '__proto__',
    '.*+?^${}()|[]\\',
  ])('%s', async (title) => {
    const chip = timedChip({ spoken: line(title), seen: [title, '9 – 10am'] });
    const { events, dialog: found } = await read(column('2026-06-11', chip) + dialog({ title }));
    expect(events).toMatchObject([
      { title, date: '2026-06-11', start: '2026-06-11T09:00', end: '2026-06-11T10:00' },
    ]);
    expect(found?.title).toBe(title);
  });

  test.each(['', ' ', '(No title)'])('an empty one (%j) is none', async (title) => {
    const chip = timedChip({ spoken: line(title), seen: [title] });
    const { events, dialog: found } = await read(column('2026-06-11', chip) + dialog({ title }));
    expect(events).toMatchObject([{ title: null, start: '2026-06-11T09:00' }]);
    expect(found?.title).toBeNull();
  });
});

test('an address that is none makes no guest', async () => {
  const guests = ['x', '@', 'a@b', `${'a'.repeat(400)}@example.test`, '"><b>@example.test'].map(
    (email) => guest(email),
  );
  const { dialog: found } = await read(
    dialog({ guests: guests.join('') + guest('a@example.test') }),
  );
  expect(found?.guests).toEqual([{ email: 'a@example.test', organizer: false }]);
});

test('nothing of a saved page runs, and it leads nowhere', async () => {
  const html = `<script>document.title = 'ran'; document.body.innerHTML = ''</script>
    <meta http-equiv="refresh" content="0; url=https://example.com/">
    <iframe srcdoc="<script>parent.document.body.remove()</script>"></iframe>
    <img src="x" onerror="document.body.remove()"><svg onload="document.body.remove()"></svg>
    <link rel="stylesheet" href="https://example.com/x.css">
    <style>@import 'https://example.com/y.css'; body { background: url(https://example.com/z) }</style>
    <body onload="document.body.remove()">${column('2026-06-11', timedChip({ spoken: line('Sync') }))}`;
  const { events } = await read(html);
  expect(events).toMatchObject([{ title: 'Sync' }]);
});

test('a grid of a thousand chips, deep in a page, is read', async () => {
  const chips = Array.from({ length: 1000 }, (_, index) =>
    timedChip({ id: token(`e${index}`), spoken: line(`Sync ${index}`), seen: [`Sync ${index}`] }),
  );
  const html = `${'<div>'.repeat(400)}${column('2026-06-11', ...chips)}`;
  const { events } = await read(html);
  expect(events).toHaveLength(1000);
  expect(events[999]).toMatchObject({ eventId: 'e999', title: 'Sync 999' });
});
