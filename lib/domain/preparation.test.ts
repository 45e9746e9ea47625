import { describe, expect, it } from 'vitest';
import { EMPTY_PREPARATION, furtherTopics, isEmpty, preparationKind } from './preparation.ts';

const topic = { topic: 'work', response: null, note: '', mark: 'us' } as const;
const at = (now: number) => ({ now, edit: `edit${now}` });

describe('A preparation', () => {
  it('says nothing at first', () => {
    expect(preparationKind.read(preparationKind.blank)).toEqual(EMPTY_PREPARATION);
    expect(isEmpty(EMPTY_PREPARATION)).toBe(true);
  });

  it('has further topics in their order, each of them until it is taken away', () => {
    const more = { a: { ...topic, place: 'b' }, b: { ...topic, place: 'a' } };
    const both = preparationKind.write(preparationKind.blank, { note: 'x', more }, at(1));
    expect(furtherTopics(preparationKind.read(both)).map(({ id }) => id)).toEqual(['b', 'a']);
    const one = preparationKind.write(both, { more: { a: null } }, at(2));
    expect(preparationKind.read(one)).toMatchObject({ note: 'x', more: { b: more.b } });
    expect(Object.keys(preparationKind.read(one).more)).toEqual(['b']);
  });

  it('shows what it can read where another version wrote something else', () => {
    const stamp = '0000000000001.0000.x';
    const body = preparationKind.unpack(
      `{"fields":{"topic":["${stamp}","gossip"],"note":["${stamp}","hello"],"mood":["${stamp}",3]}}`,
    );
    expect(body && preparationKind.read(body)).toEqual({ ...EMPTY_PREPARATION, note: 'hello' });
    expect(body?.fields['mood']?.[1]).toBe(3);
  });

  it('takes a further topic for one more topic, whatever somebody calls it', () => {
    const sent = `"0000000000001.0000.x",${JSON.stringify({ ...topic, place: 'a' })}`;
    const body = preparationKind.unpack(`{"fields":{"more.__proto__":[${sent}]}}`);
    const { more } = preparationKind.read(body ?? preparationKind.blank);
    expect(Object.keys(more)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(more)).toBe(Object.prototype);
  });

  it('is not what is no text of a body', () => {
    for (const text of ['', '{', '[]', '{"fields":{"a":["now",1]}}', '{"fields":{},"x":1}']) {
      expect(preparationKind.unpack(text)).toBeNull();
    }
  });
});
