/** The two of a 1on1, one after the other, so that who reads what of the other is always the same. */
import type { KeptDesk } from '#support/kept-desk.ts';
import { type Met, wishOf } from './calendar.ts';
import type { Company } from './company.ts';
import { sitAt } from './one-on-one.ts';

export function sitTogether(company: Company, deskOf: (person: number) => KeptDesk, met: Met) {
  const date = company.today();
  const lineageId = `weekly${met.member}`;
  const event = { eventId: `${lineageId}_${date}`, lineageId, day: date };
  const [member, supporter] = [met.member, met.supporter].map((person) => {
    const emails = [met.member, met.supporter].map((one) => company.personOf(one).email);
    return sitAt(deskOf(person), { ...event, emails, wish: wishOf(person) });
  });
  if (!member || !supporter) throw new Error('Two are needed.');
  const both = async (act: 'prepare' | 'talk' | 'agree' | 'after') => {
    await member[act]();
    await supporter[act]();
  };
  return {
    member,
    prepare: () => both('prepare'),
    talk: () => both('talk'),
    agree: () => both('agree'),
    after: () => both('after'),
  };
}
