/** What a member has with the supporters before, and which of it the one now may see. */
import { stateOf } from '#lib/domain/commitment.ts';
import type { Device } from '#lib/domain/device.ts';
import type { Addressee, Companion } from '#lib/domain/entries/kept-entry.ts';
import { ofKind } from '#lib/domain/entries/kinds.ts';
import { type HandedOver, NOTHING_HANDED_OVER } from '#lib/domain/handover.ts';
import type { LocalStore } from '#lib/domain/local-store.ts';
import { preferenceQuestions } from '#lib/domain/preference.ts';
import { topicsOf } from '#lib/domain/preparation.ts';
import { pairIdOf } from '#lib/domain/team.ts';

export interface HandoverOffer {
  /** Id of its entry, should it be ticked: the same on every device, and it tells nobody anything. */
  readonly id: string;
  /** Address of the supporter before. */
  readonly with: string;
  readonly says: HandedOver;
}

/**
 * What could be handed over to `addressee`, by supporter before, latest first; of years of 1on1s only
 * the first `most`, and what comes after those is not even read.
 */
export async function handoverOffers(
  local: LocalStore,
  { account }: Device,
  { thread }: Addressee,
  most = Infinity,
): Promise<HandoverOffer[]> {
  const offers: HandoverOffer[] = [];
  for (const { email, name, uid, teamRole, chosenRole } of await local.people.pairs()) {
    if (offers.length >= most) break;
    if (email === thread || (teamRole ?? chosenRole) === 'supporter') continue;
    const pairId = account && uid !== null ? pairIdOf(account.uid, uid) : null;
    const all = await withSupporter(local, { email, pairId });
    for (const { key, says } of all.slice(0, most - offers.length)) {
      const id = await uuidOf([thread, email, key].join('\n'));
      offers.push({ id, with: email, says: { ...says, from: name || email } });
    }
  }
  return offers;
}

/** The member's own words and what was promised; never the memo of both, nor what the other wrote. */
async function withSupporter(local: LocalStore, before: Companion) {
  const rows = await local.entries.with(before);
  const preparations = ofKind(rows, 'preparation');
  const commitments = ofKind(rows, 'commitment');
  const preferences = ofKind(rows, 'preference');
  const things: { readonly key: string; readonly says: HandedOver }[] = [];
  const add = (key: string, says: Partial<HandedOver>) =>
    things.push({ key, says: { ...NOTHING_HANDED_OVER, ...says } });
  for (const { author, content } of preferences) {
    for (const question of preferenceQuestions) {
      const text = content[question];
      if (author === 'me' && text)
        add(`preference ${question}`, { what: 'preference', question, text });
    }
  }
  for (const { name, startLocal, content } of commitments) {
    if (content.text === '' || stateOf(content) !== 'open') continue;
    const owner = content.owner === before.email ? 'supporter' : 'member';
    add(name, { what: 'commitment', startLocal, owner, text: content.text });
  }
  const latestFirst = preparations.toSorted((one, other) =>
    (one.startLocal ?? '') < (other.startLocal ?? '') ? 1 : -1,
  );
  for (const { name, author, startLocal, content } of latestFirst) {
    if (author !== 'me') continue;
    for (const { id, topic, response, note, mark } of topicsOf(content)) {
      add(`${name} ${id}`, { what: 'topic', startLocal, topic, response, mark, text: note });
    }
  }
  return things;
}

async function uuidOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const bytes = [...new Uint8Array(digest).slice(0, 16)];
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
