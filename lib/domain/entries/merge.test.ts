/**
 * Properties of merging, for fields and for the memo:
 *   1. convergence: whoever has seen the same edits has the same content, in whatever order they came;
 *   2. idempotence: seeing an edit again changes nothing;
 *   3. commutativity and associativity: it does not matter who merges with whom first;
 *   4. nothing lost: of each field the edit that followed all others stays, and every letter typed;
 *   5. what was deleted or erased does not come back, whoever still has it.
 */
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { MEMO_TEXT, memoKind } from '#lib/domain/memo.ts';
import {
  type FieldsBody,
  mergeFields,
  NO_FIELDS,
  withFields,
  withoutFields,
} from './fields-body.ts';
import { stampAfter } from './stamp.ts';

const YEAR = 31_536_000_000;
const names = fc.constantFrom('topic', 'note', 'more.a');
const clock = fc.constantFrom(0, 1, YEAR, 1_800_000_000_000);

/** Edits by devices whose clocks say anything. */
const body = fc
  .array(
    fc.record({ name: names, value: fc.string({ maxLength: 3 }), now: clock, erase: fc.nat(9) }),
  )
  .chain((edits) =>
    fc
      .uuid()
      .map((device) =>
        edits.reduce<FieldsBody>(
          (before, { name, value, now, erase }, number) =>
            erase === 0
              ? withoutFields(before, now, `${device.slice(0, 8)}-${number}`)
              : withFields(before, { [name]: value }, now, `${device.slice(0, 8)}-${number}`),
          NO_FIELDS,
        ),
      ),
  );

describe('Merging fields', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(body, body, body, (a, b, c) => {
        const all = mergeFields(mergeFields(a, b), c);
        expect(mergeFields(c, mergeFields(b, a))).toEqual(all);
        expect(mergeFields(a, mergeFields(b, c))).toEqual(all);
        expect(mergeFields(all, b)).toEqual(all);
        expect(mergeFields(all, all)).toEqual(all);
      }),
    );
  });

  it('lets the edit stay that has seen the others, whatever the clocks say', () => {
    fc.assert(
      fc.property(body, body, names, clock, (a, b, name, now) => {
        const after = withFields(mergeFields(a, b), { [name]: 'last' }, now, 'last');
        expect(mergeFields(mergeFields(b, after), a).fields[name]?.[1]).toBe('last');
      }),
    );
  });

  it('never brings back what was erased', () => {
    fc.assert(
      fc.property(body, clock, (a, now) => {
        const erased = withoutFields(a, now, 'erased');
        expect(mergeFields(a, erased).fields).toEqual({});
        const again = withFields(erased, { note: 'new' }, now, 'again');
        expect(Object.keys(mergeFields(mergeFields(a, again), erased).fields)).toEqual(['note']);
      }),
    );
  });

  it('counts on where a clock stands still, also beyond what a counter holds', () => {
    expect(stampAfter([], 5, 'a')).toBe('0000000000005.0000.a');
    expect(stampAfter(['0000000000005.0000.a'], 5, 'b')).toBe('0000000000005.0001.b');
    expect(stampAfter(['0000000000005.9999.a'], 4, 'b')).toBe('0000000000006.0000.b');
  });
});

const typing = fc.array(
  fc.record({ at: fc.nat(20), deletes: fc.nat(3), text: fc.string({ maxLength: 4 }) }),
  { maxLength: 8 },
);
type Typing = readonly { at: number; deletes: number; text: string }[];

function typed(from: Uint8Array, edits: Typing): Uint8Array {
  const document = new Y.Doc();
  Y.applyUpdate(document, from);
  const text = document.getText(MEMO_TEXT);
  for (const { at, deletes, text: inserted } of edits) {
    const place = Math.min(at, text.length);
    text.delete(place, Math.min(deletes, text.length - place));
    text.insert(place, inserted);
  }
  return Y.encodeStateAsUpdate(document);
}
const textOf = (state: Uint8Array) => memoKind.read(state).text;

describe('Merging a memo', () => {
  it('does not depend on order, grouping or repetition', () => {
    fc.assert(
      fc.property(typing, typing, typing, (one, two, three) => {
        const start = typed(memoKind.blank, one);
        const [a, b] = [typed(start, two), typed(start, three)];
        const text = textOf(memoKind.merge(a, b));
        expect(textOf(memoKind.merge(b, a))).toBe(text);
        expect(textOf(memoKind.merge(memoKind.merge(a, b), a))).toBe(text);
        expect(textOf(memoKind.merge(start, memoKind.merge(b, a)))).toBe(text);
      }),
    );
  });

  it('keeps what both typed in the same line, and brings nothing back that one deleted', () => {
    const start = typed(memoKind.blank, [{ at: 0, deletes: 0, text: 'agenda' }]);
    const mine = typed(start, [{ at: 6, deletes: 0, text: ' mine' }]);
    const theirs = typed(start, [{ at: 0, deletes: 6, text: 'theirs' }]);
    const text = textOf(memoKind.merge(mine, theirs));
    expect(text).toContain(' mine');
    expect(text).toContain('theirs');
    expect(text).not.toContain('agenda');
  });

  it('holds no letter any more of what was erased', () => {
    const state = typed(memoKind.blank, [{ at: 0, deletes: 0, text: 'a secret' }]);
    const erased = memoKind.erase(state, { now: 0, edit: 'e' });
    expect(textOf(erased)).toBe('');
    expect(String.fromCharCode(...erased)).not.toContain('secret');
    expect(textOf(memoKind.merge(state, erased))).toBe('');
  });

  it('refuses bytes that are no memo', () => {
    expect(memoKind.parse(Uint8Array.of(255, 255, 255, 1))).toBeNull();
    expect(memoKind.parse('text')).toBeNull();
    expect(memoKind.parse(memoKind.blank)).toEqual(memoKind.blank);
  });
});
