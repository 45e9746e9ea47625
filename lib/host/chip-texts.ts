/** The texts of a chip as they stand there, each with where: what is read aloud, and what is seen. */
import type { ChipText } from '#lib/domain/sighting.ts';
import { SHOWN } from './selectors.ts';

/** More than any chip has; no text of Calendar's is as long. The background takes no more. */
const MOST_TEXTS = 200;
const LONGEST = 10_000;
/** Their text is the name of a picture. */
const PICTURE = 'svg, img, i';

export function chipTexts(chip: Element): ChipText[] {
  const texts: ChipText[] = [];
  const add = (kind: ChipText[0], text: string | null) => {
    if (text?.trim() && text.length <= LONGEST) texts.push([kind, text]);
  };
  const visit = (node: Node, shown: boolean) => {
    if (texts.length > MOST_TEXTS) return;
    if (node instanceof Text) add(shown ? 2 : 1, node.data);
    if (!(node instanceof Element) || node.matches(PICTURE)) return;
    add(0, node.getAttribute('aria-label'));
    if (node.firstElementChild) add(3, node.textContent);
    const isSeen = shown || node.matches(SHOWN);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child, isSeen);
  };
  visit(chip, false);
  return texts;
}
