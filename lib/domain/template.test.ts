import { expect, it } from 'vitest';
import { EMPTY_PREPARATION, type FurtherTopic, type Preparation } from './preparation.ts';
import { fromTemplate, templateFrom } from './template.ts';

const topic = (note: string, place: string): FurtherTopic => ({
  topic: 'work',
  response: 'report',
  note,
  mark: 'us',
  place,
});

it('A template puts in all topics in their order, and nothing of the rest', () => {
  const before = {
    ...EMPTY_PREPARATION,
    topic: 'career' as const,
    response: 'listen' as const,
    more: { b: topic('second', 'm'), a: topic('third', 'z') },
  };
  const template = templateFrom(before);
  let ids = 0;
  const { more, ...change } = fromTemplate(template, () => `new${(ids += 1)}`);
  expect(change).toEqual({ topic: 'career', response: 'listen', note: '', mark: null });
  const after = { ...EMPTY_PREPARATION, ...change, more } as Preparation;
  expect(templateFrom(after)).toEqual(template);
  expect(template.map(({ note }) => note)).toEqual(['', 'second', 'third']);
});

it('A preparation that says nothing is no template', () => {
  expect(templateFrom({ ...EMPTY_PREPARATION, rest: 'chat' })).toEqual([]);
});
