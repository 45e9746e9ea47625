/** `npm run content:check`: every built-in hint, question and card, against the rules for them. */
import { complaintsAbout } from './content-check/complaints.ts';
import { builtInTexts } from './content-check/texts.ts';

const texts = builtInTexts();
const complaints = complaintsAbout(texts);
for (const complaint of complaints) console.error(complaint);
const count = (kind: string) => texts.filter((text) => text.kind === kind).length;
console.log(
  `${count('hint')} hints, ${count('question')} questions, ${count('card')} cards: ${complaints.length} complaints`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;
