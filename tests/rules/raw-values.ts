import { expect, it } from 'vitest';
import { commitAsBen } from './raw-commit.ts';

const text = (stringValue: string) => ({ stringValue });
const preparation = (rev: object, change: object = {}) => ({
  update: {
    name: 'ROOT/orgs/acme/pairs/aki_ben/preparations/raw.ben',
    fields: {
      people: { arrayValue: { values: [text('aki'), text('ben')] } },
      author: text('ben'),
      event: text('raw'),
      lineage: text('raw'),
      startLocal: { nullValue: null },
      topic: { nullValue: null },
      response: { nullValue: null },
      note: { mapValue: { fields: { v: { integerValue: '1' }, t: text('') } } },
      editedAt: { timestampValue: '2026-11-24T10:00:00Z' },
      rev,
      ...change,
    },
  },
  updateTransforms: [{ fieldPath: 'updatedAt', setToServerValue: 'REQUEST_TIME' }],
});

export function rawValues(): void {
  it('a whole revision is allowed', async () => {
    expect(await commitAsBen(preparation({ integerValue: '1' }))).toBe(200);
  });

  it('a revision that equals a whole number, and is none, is denied', async () => {
    expect(await commitAsBen(preparation({ doubleValue: 1 }))).toBe(403);
  });

  it('a second revision of that kind is denied', async () => {
    expect(await commitAsBen(preparation({ integerValue: '1' }))).toBe(200);
    expect(await commitAsBen(preparation({ doubleValue: 2 }))).toBe(403);
    expect(await commitAsBen(preparation({ integerValue: '2' }))).toBe(200);
  });

  it('a reference in the place of a text is denied', async () => {
    const lineage = { referenceValue: 'ROOT/orgs/acme' };
    expect(await commitAsBen(preparation({ integerValue: '1' }, { lineage }))).toBe(403);
  });
}
