/** The texts of a chip: what is read aloud, and what is seen. */
import { SHOWN } from './selectors.ts';

export interface ChipTexts {
  /** Candidates for the line for screen readers, the likeliest first. */
  spoken: string[];
  /** What is seen, in the order of the page. */
  visible: string[];
  /** Whole texts of elements that hold several of those: a title may be in pieces. */
  joined: string[];
}

/** More parts than any chip has. */
const MOST_PARTS = 200;
/** No text of Calendar's is as long; the same number as in lib/domain/sighting.ts. */
const LONGEST = 10_000;
/** Characters of one chip, all texts together; texts of one kind, as in lib/domain/sighting.ts. */
const LONGEST_CHIP = 100_000;
const MOST_TEXTS = 500;
/** Their text is the name of a picture. */
const PICTURE = 'svg, img, i';

export function chipTexts(chip: Element): ChipTexts {
  const labels: string[] = [];
  const aloud: string[] = [];
  const visible: string[] = [];
  const joined: string[] = [];
  let parts = 0;
  let room = LONGEST_CHIP;

  const add = (texts: string[], text: string | null): void => {
    const line = tidy(text);
    if (!line || line.length > Math.min(LONGEST, room) || texts.length === MOST_TEXTS) return;
    room -= line.length;
    texts.push(line);
  };

  const visit = (element: Element, shown: boolean): void => {
    if (++parts > MOST_PARTS || element.matches(PICTURE)) return;
    add(labels, element.getAttribute('aria-label'));
    if (element.childElementCount > 0) add(joined, element.textContent);
    for (const node of element.childNodes) {
      if (node instanceof Element) visit(node, shown || node.matches(SHOWN));
      else if (node.nodeType === Node.TEXT_NODE) add(shown ? visible : aloud, node.nodeValue);
    }
  };
  visit(chip, chip.matches(SHOWN));

  const lines = aloud.toSorted((one, other) => other.length - one.length);
  // Rows of the schedule hide nothing: there the label is read aloud, and all the rest is seen.
  return { spoken: [...labels, ...lines], visible: [...visible, ...aloud], joined };
}

/** As a browser shows it: every run of white space is one space. */
export function tidy(text: string | null): string {
  return (text ?? '').replace(/[ \t\n\f\r]+/g, ' ').trim();
}
