import type { Glance, GlanceAnswer, PageWords } from '#lib/messaging/page-state.ts';
import { button, element, words } from './element.ts';
import { isAnswered } from './glance.ts';

/** A 1on1 at a glance, all of it one button: what the other person hopes for comes first. */
export function glanceView(
  glance: Glance | undefined,
  texts: PageWords,
  onOpen: () => void,
): HTMLElement {
  const theirs = isAnswered(glance?.theirs) ? glance?.theirs : null;
  const mine = isAnswered(glance?.mine) ? glance?.mine : null;
  const first = theirs ?? mine;
  const [response, topic] = textsOf(first, texts);
  const open = glance?.openCommitments ?? 0;
  const commitments = open === 1 ? texts.openCommitment : texts.openCommitments;
  const label = theirs ? texts.theirResponse : texts.myResponse;
  return button(
    'card',
    onOpen,
    halves(!!mine, !!theirs),
    element(
      'span',
      'words',
      response && words('line', label),
      words(response ? 'headline' : 'calm', response ?? topic ?? texts.notPrepared),
      response && topic && words('line', topic),
      theirs &&
        mine &&
        words('line', `${texts.mine}: ${textsOf(mine, texts).filter(Boolean).join(' · ')}`),
      open > 0 && words('line', commitments.replace('#', String(open))),
    ),
    words('action open', first ? texts.openPanel : texts.prepare),
  );
}

/** The expected response, then the topic. */
function textsOf(answer: GlanceAnswer | null | undefined, texts: PageWords) {
  return [
    answer?.response && texts.response[answer.response],
    answer?.topic && texts.topic[answer.topic],
  ];
}

/** The same sign as on the chips: my half, theirs; filled once prepared. */
export function halves(mine: boolean, theirs: boolean): HTMLElement {
  const half = (side: string, filled: boolean) =>
    element('span', `half${side}${filled ? ' filled' : ''}`);
  const sign = element('span', 'sign', half(' me', mine), half('', theirs));
  sign.ariaHidden = 'true';
  return sign;
}
