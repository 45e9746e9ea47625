import { expectThat } from './decide.ts';
import { commit, text, tokenOf, type Value, type Write } from './rest.ts';

const commitAsBen = (...writes: Write[]) => commit(tokenOf('ben'), writes);
const preparation = (rev: Value, change: Record<string, Value> = {}) => ({
  update: {
    name: 'ROOT/orgs/acme/pairs/aki_ben/entries/preparation.raw.ben',
    fields: {
      people: { arrayValue: { values: [text('aki'), text('ben')] } },
      author: text('ben'),
      event: text('raw'),
      lineage: text('raw'),
      startLocal: { nullValue: null },
      kind: text('preparation'),
      body: { mapValue: { fields: { v: { integerValue: '1' }, t: text('') } } },
      editedAt: { timestampValue: '2026-11-24T10:00:00Z' },
      rev,
      ...change,
    },
  },
  updateTransforms: [{ fieldPath: 'updatedAt', setToServerValue: 'REQUEST_TIME' }],
});

const team = (lane: Value): Write => ({
  update: {
    name: 'ROOT/orgs/acme/teams/new',
    fields: { supporterUid: text('ben'), lane },
  },
  updateTransforms: [{ fieldPath: 'createdAt', setToServerValue: 'REQUEST_TIME' }],
});

const whole = (rev: number) => preparation({ integerValue: String(rev) });

export function rawValues(): void {
  expectThat('a whole revision is allowed', 'allowed', () => commitAsBen(whole(1)));
  expectThat('a revision that equals a whole number, and is none, is denied', 'denied', () =>
    commitAsBen(preparation({ doubleValue: 1 })),
  );
  expectThat('a second revision of that kind is denied', 'denied', async () => {
    await commitAsBen(whole(1));
    return commitAsBen(preparation({ doubleValue: 2 }));
  });
  for (const lane of [0, 1, 2]) {
    expectThat(`a lane that equals ${lane}, and is no whole number, is denied`, 'denied', () =>
      commit(tokenOf('ada'), [team({ doubleValue: lane })]),
    );
  }
  expectThat('a lane that is a whole number is allowed', 'allowed', () =>
    commit(tokenOf('ada'), [team({ integerValue: '1' })]),
  );
  const lineage = { referenceValue: 'ROOT/orgs/acme' };
  expectThat('a reference in the place of a text is denied', 'denied', () =>
    commitAsBen(preparation({ integerValue: '1' }, { lineage })),
  );
}
