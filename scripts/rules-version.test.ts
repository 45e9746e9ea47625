import { expect, it } from 'vitest';
import { rulesVersion } from './rules-version.ts';

const RULES = `// Who reads.
match /a { allow get: if isMyself(uid); }`;

it('The version of rules changes with what they say, and not with how they say it', () => {
  const version = rulesVersion(RULES);
  expect(version).toMatch(/^[0-9a-f]{8}$/);
  expect(rulesVersion(RULES.replace('Who reads', 'Others').replaceAll('{', '{\n  '))).toBe(version);
  expect(rulesVersion(RULES.replace('get', 'read'))).not.toBe(version);
  expect(rulesVersion()).not.toBe(version);
});
