import { describe, expect, it } from 'vitest';
import { stripContent } from './strip-content.ts';

const nothing = { mine: null, theirs: null, openCommitments: 0 };
const mine = { topic: 'career', response: 'listen' } as const;
const theirs = { topic: 'work', response: 'think' } as const;

describe('The words of the strip', () => {
  it('say that nothing is prepared, also when nothing is known', () => {
    const open = { headline: 'Not prepared yet', label: null, topic: null, action: 'Prepare' };
    expect(stripContent(null, 'en')).toMatchObject(open);
    expect(stripContent(nothing, 'en')).toMatchObject(open);
    const blank = { ...nothing, mine: { topic: null, response: null } };
    expect(stripContent(blank, 'en')).toMatchObject({ ...open, prepared: { mine: false } });
  });

  it('have the expected response first, then the topic', () => {
    expect(stripContent({ ...nothing, mine }, 'ja')).toMatchObject({
      label: 'あなたがしてほしいこと',
      headline: '話をきいてほしい',
      topic: '今後のキャリア',
      mine: null,
    });
  });

  it('have what the other person hopes for first, and mine in a line below', () => {
    expect(stripContent({ ...nothing, mine, theirs }, 'en')).toMatchObject({
      label: 'What they hope for',
      headline: 'Think it through with me',
      topic: 'Work progress & approach',
      mine: 'You: Just listen · My career',
      prepared: { mine: true, theirs: true },
    });
  });

  it('have the topic in large when the response is still open', () => {
    const content = stripContent({ ...nothing, mine: { topic: 'health', response: null } }, 'en');
    expect(content).toMatchObject({ headline: 'How I am (body & mind)', label: null, topic: null });
  });

  it('count open commitments only when there are any', () => {
    expect(stripContent(nothing, 'en').commitments).toBeNull();
    expect(stripContent({ ...nothing, openCommitments: 1 }, 'en').commitments).toBe(
      '1 open commitment',
    );
    expect(stripContent({ ...nothing, openCommitments: 3 }, 'ja').commitments).toBe('約束事 3件');
  });
});
