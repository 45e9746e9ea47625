/**
 * Not part of Sashi: the least that a content script can do to tell every chip, written by hand. It
 * knows each chip's event, its title and its day, looks for keywords in the title, and marks the chips
 * that have one. What Sashi costs is measured against it.
 */
const CHIP = '[data-eventchip][data-eventid]';
const KEYWORD = /(^|[^\p{L}\p{N}])(1on1|1:1|1-on-1|1 on 1|ワンオンワン|面談)(?![\p{L}\p{N}])/iu;

interface Recognised {
  readonly token: string;
  readonly eventId: string;
  readonly calendar: string;
  readonly title: string;
  readonly dateKey: number;
  readonly isOneOnOne: boolean;
}

const known = new WeakMap<Element, Recognised>();
const decoder = new TextDecoder();

function decode(token: string): [eventId: string, calendar: string] {
  const binary = atob(token.replaceAll('-', '+').replaceAll('_', '/'));
  const text = decoder.decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
  const at = text.lastIndexOf(' ');
  return [text.slice(0, at), text.slice(at + 1)];
}

/** The longest leaf of the visible part that also stands in what screen readers are told. */
function titleOf(chip: Element): string {
  const [spoken, face] = chip.children;
  const said = spoken?.textContent ?? '';
  let longest = '';
  for (const leaf of (face ?? chip).querySelectorAll('*')) {
    const text = leaf.firstElementChild ? '' : (leaf.textContent ?? '');
    if (text.length > longest.length && said.includes(text)) longest = text;
  }
  return longest;
}

function recognise(chip: Element): void {
  const token = chip.getAttribute('data-eventid') ?? '';
  if (known.get(chip)?.token === token || /^(tasks|ttb)_/.test(token)) return;
  try {
    const [eventId, calendar] = decode(token);
    const title = titleOf(chip);
    const day = chip.closest('[data-datekey]')?.getAttribute('data-datekey');
    const isOneOnOne = KEYWORD.test(title);
    known.set(chip, { token, eventId, calendar, title, dateKey: Number(day), isOneOnOne });
    if (isOneOnOne) chip.setAttribute('data-recognised', '');
    else if (chip.hasAttribute('data-recognised')) chip.removeAttribute('data-recognised');
  } catch {
    known.delete(chip); // an id that can't be read
  }
}

let dirty = new Set<Element>();
let frame = 0;

function flush(): void {
  frame = 0;
  for (const root of dirty) {
    if (root.matches(CHIP)) recognise(root);
    for (const chip of root.querySelectorAll(CHIP)) recognise(chip);
  }
  dirty = new Set();
}

function note(root: Element): void {
  dirty.add(root);
  frame ||= requestAnimationFrame(flush);
}

function start(): void {
  for (const chip of document.querySelectorAll(CHIP)) recognise(chip);
  new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') note(target as Element);
      else for (const node of addedNodes) if (node instanceof Element) note(node);
    }
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['data-eventid'] });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();
