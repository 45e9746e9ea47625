/** The record as a person reads it: by meeting, the latest first. */

import { type Commitment, stepsOf } from '#lib/domain/commitment.ts';
import { drawnIn } from '#lib/domain/joint-meeting.ts';
import { preferenceQuestions } from '#lib/domain/preference.ts';
import { topicsOf } from '#lib/domain/preparation.ts';
import { contentIn, type PersonRecord } from '#lib/domain/record/record.ts';
import type { TemplateTopic } from '#lib/domain/template.ts';
import type { Language } from '../catalogue.ts';
import { instantInFull } from '../dates.ts';
import { handoverTexts } from '../handover.ts';
import { openAnswerTexts } from '../open-answer.ts';
import { pairTexts } from '../pair.ts';
import { nameOf } from '../person-name.ts';
import { vocabularyTexts } from '../vocabulary.ts';
import { inLine, quoted } from './markdown.ts';
import { recordTexts } from './record.ts';

type RecordEntry = PersonRecord['entries'][number];

export function recordAsMarkdown(record: PersonRecord, language: Language): string {
  const texts = recordTexts[language];
  const parts = meetingsIn(record).flatMap((meeting) => {
    const said = record.entries
      .filter(({ meetingId }) => meetingId === meeting.meetingId)
      .flatMap((entry) => entryInWords(entry, record, language));
    return said.length > 0 ? [`## ${headingOf(meeting, record, language)}`, ...said] : [];
  });
  const title = [`# ${texts.heading}`, texts.writtenAt(instantInFull(record.writtenAt, language))];
  return `${[...title, ...(parts.length > 0 ? parts : [texts.nothing])].join('\n\n')}\n`;
}

interface About {
  readonly meetingId: string | null;
  readonly startLocal: string | null;
}

/** What was written about, the latest first; without a date, and without a meeting, at the end. */
function meetingsIn({ entries, meetings }: PersonRecord): About[] {
  const found = new Map<string | null, About>();
  for (const { meetingId, startLocal } of entries) {
    const meeting = meetings.find((one) => one.meetingId === meetingId);
    const start = meetingId === null ? null : (meeting?.startLocal ?? startLocal);
    found.set(meetingId, {
      meetingId,
      startLocal: start ?? found.get(meetingId)?.startLocal ?? null,
    });
  }
  const order = ({ meetingId, startLocal }: About) =>
    meetingId === null ? '' : (startLocal ?? ' ');
  return [...found.values()].sort((one, other) => (order(one) < order(other) ? 1 : -1));
}

function headingOf(about: About, { meetings }: PersonRecord, language: Language): string {
  const texts = recordTexts[language];
  if (about.meetingId === null) return texts.beyondMeetings;
  const title = meetings.find(({ meetingId }) => meetingId === about.meetingId)?.title ?? '';
  const when = about.startLocal?.replace('T', ' ') ?? texts.noDate;
  return [when, inLine(title)].filter((part) => part !== '').join(' · ');
}

function entryInWords(entry: RecordEntry, record: PersonRecord, language: Language): string[] {
  const texts = recordTexts[language];
  const words = wordsOf(entry, language);
  if (words.length === 0) return [];
  const headings: Record<string, string> = {
    preparation: texts.prepared,
    memo: texts.memo,
    commitment: texts.commitment,
    meeting: texts.card,
    aside: texts.aside,
    preference: texts.preference,
    handover: handoverTexts[language].received(null),
    private: texts.private,
    template: texts.template,
  };
  const other = record.pairs.find(({ email }) => email === entry.thread);
  const whom = other ? ` (${inLine(nameOf(other))})` : '';
  return [`### ${headings[entry.kind]}${whom}`, ...words];
}

/** What an entry says, paragraph by paragraph; nothing where nothing is written in it. */
export function wordsOf(entry: RecordEntry, language: Language): string[] {
  const texts = recordTexts[language];
  switch (entry.kind) {
    case 'preparation': {
      const preparation = contentIn('preparation', entry);
      return preparation ? preparationInWords(preparation, language) : [];
    }
    case 'memo':
      return quotation(contentIn('memo', entry)?.text ?? '');
    case 'private':
      return quotation(contentIn('private', entry)?.text ?? '');
    case 'template':
      return topicsInWords(contentIn('template', entry)?.topics ?? [], language);
    case 'commitment': {
      const commitment = contentIn('commitment', entry);
      return commitment && commitment.text !== '' ? commitmentInWords(commitment, language) : [];
    }
    case 'meeting':
      return drawnIn(contentIn('meeting', entry) ?? { drawn: {} }).flatMap(({ text }) =>
        quotation(text ?? ''),
      );
    case 'aside': {
      const aside = contentIn('aside', entry);
      const openly = openAnswerTexts[language];
      return [
        ...(aside?.skipped ? [texts.calledOff] : []),
        ...(aside?.open
          ? [`${openly.title}: ${openly.says(aside.open.rating, openly.hoped[aside.open.hoped])}`]
          : []),
        ...quotation(aside?.answer ?? ''),
      ];
    }
    case 'handover': {
      const { topic, response, text = '' } = contentIn('handover', entry) ?? {};
      const { topic: topics, response: responses } = vocabularyTexts[language];
      const line = [topic && topics[topic], response && responses[response]].filter(Boolean);
      return [...(line.length > 0 ? [`- ${line.join(' / ')}`] : []), ...quotation(text)];
    }
    case 'preference': {
      const answers = contentIn('preference', entry);
      return preferenceQuestions.flatMap((question) => {
        const answer = quotation(answers?.[question] ?? '');
        return answer.length > 0 ? [pairTexts[language].preferences[question], ...answer] : [];
      });
    }
    default:
      return [];
  }
}

function preparationInWords(
  preparation: NonNullable<ReturnType<typeof contentIn<'preparation'>>>,
  language: Language,
): string[] {
  const { rests } = pairTexts[language];
  const said = topicsInWords(topicsOf(preparation), language);
  return preparation.rest === null ? said : [...said, `- ${rests[preparation.rest]}`];
}

function topicsInWords(said: readonly TemplateTopic[], language: Language): string[] {
  const { topic: topics, response: responses } = vocabularyTexts[language];
  const { marks } = pairTexts[language];
  return said.flatMap(({ topic, response, note, mark }) => {
    const line = [topic && topics[topic], response && responses[response], mark && marks[mark]];
    const chosen = line.filter((part) => part !== null);
    return [...(chosen.length > 0 ? [`- ${chosen.join(' / ')}`] : []), ...quotation(note)];
  });
}

function commitmentInWords(commitment: Commitment, language: Language): string[] {
  const texts = recordTexts[language];
  const { text, owner, due } = commitment;
  const facts = [
    ...(owner === '' ? [] : [texts.promisedBy(inLine(owner))]),
    due.by === 'next' ? texts.dueNext : texts.dueOn(due.onDate),
    ...stepsOf(commitment).map(({ state, why, at }) =>
      [texts.steps[state], at.slice(0, 10), inLine(why)].filter((part) => part !== '').join(' · '),
    ),
  ];
  return [quoted(text), facts.map((fact) => `- ${fact}`).join('\n')];
}

function quotation(text: string): string[] {
  return text.trim() === '' ? [] : [quoted(text)];
}
