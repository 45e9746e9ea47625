import { describe, expect, it } from 'vitest';
import { type PolicyKey, policySchema, readPolicy } from './policy.ts';

/** Each key with a value that holds, and values that are ignored. */
const cases: Record<PolicyKey, { valid: unknown; invalid: unknown[] }> = {
  organisation: { valid: 'acme-jp', invalid: ['', '../other', 'a'.repeat(65), 7] },
  organisationName: { valid: '株式会社サシ', invalid: ['', 'x'.repeat(121), null] },
  firebase: {
    valid: { apiKey: 'k', authDomain: 'acme.example', projectId: 'acme-prod' },
    invalid: [{ apiKey: 'k' }, { apiKey: 'k', authDomain: 'a', projectId: 'NOT AN ID' }, 'acme'],
  },
  googleClientId: {
    valid: '1-a.apps.googleusercontent.com',
    invalid: ['1-a', 'https://1-a.apps.googleusercontent.com', '', null],
  },
  allowedDomain: { valid: 'acme.example', invalid: ['acme', '@acme.example', 'a b.example', ''] },
  featuresOff: { valid: ['ratings', 'hints'], invalid: [['everything'], 'ratings', [1]] },
  retentionDays: { valid: 365, invalid: [29, 3651, 90.5, '365', -1] },
  defaultLanguage: { valid: 'ja', invalid: ['fr', 'JA', ''] },
  keywords: { valid: ['1on1', '面談'], invalid: ['1on1', [''], [1], ['x'.repeat(41)]] },
  supportAddress: {
    valid: 'help@acme.example',
    invalid: ['http://acme.example', 'javascript:1', ''],
  },
  operator: { valid: 'Acme IT', invalid: ['', ' ', 'x'.repeat(121)] },
};

describe('The policy of an administrator', () => {
  it('is tried key by key', () => {
    expect(Object.keys(cases)).toEqual(Object.keys(policySchema.unwrap().shape));
  });

  it.each(Object.entries(cases))('holds for a valid %s', (key, { valid }) => {
    expect(readPolicy({ [key]: valid })).toEqual({ policy: { [key]: valid }, ignored: [] });
  });

  it.each(
    Object.entries(cases).flatMap(([key, { invalid }]) => invalid.map((value) => ({ key, value }))),
  )('ignores $key = $value with a reason, and nothing else', ({ key, value }) => {
    const other = key === 'operator' ? { retentionDays: 60 } : { operator: 'Acme IT' };
    expect(readPolicy({ [key]: value, ...other })).toEqual({
      policy: other,
      ignored: [{ from: 'policy', key, reason: 'invalid' }],
    });
  });

  it('ignores what it does not know, and whatever is no policy', () => {
    expect(readPolicy({ more: 1, constructor: 2 }).ignored).toEqual([
      { from: 'policy', key: 'more', reason: 'unknown-key' },
      { from: 'policy', key: 'constructor', reason: 'unknown-key' },
    ]);
    for (const found of [null, undefined, 'policy', 7, []]) {
      expect(readPolicy(found)).toEqual({ policy: {}, ignored: [] });
    }
  });

  it('takes a page for help as well as an address', () => {
    const supportAddress = 'https://acme.example/help';
    expect(readPolicy({ supportAddress }).policy).toEqual({ supportAddress });
  });
});
