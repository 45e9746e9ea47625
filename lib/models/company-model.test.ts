import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import { CompanyModel } from './company-model.ts';

it('What did not happen is said in the section that it was asked for in, until it has', async () => {
  const answers = new Map([
    ['mirror.refresh', 'offline'],
    ['company.invite', 'some-not-invited'],
  ]);
  const send = async (name: string) => {
    const code = answers.get(name);
    return code === undefined ? { ok: true as const } : { ok: false as const, code };
  };
  const model = new CompanyModel({ send, view: signal(null), allowSignIn: async () => false });
  expect(await model.actions.refreshMirror()).toBe(false);
  expect(await model.actions.invite('product', ['a@acme.test'])).toBe(false);
  expect(model.failures.value).toEqual({ mirror: 'offline', company: 'some-not-invited' });
  answers.clear();
  expect(await model.actions.invite('product', ['a@acme.test'])).toBe(true);
  expect(model.failures.value).toEqual({ mirror: 'offline', company: undefined });
  await model.actions.signIn('ada@acme.test');
  expect(model.failures.value.company).toBe('sign-in-not-allowed');
  expect(model.busy.value).toBe(false);
});
