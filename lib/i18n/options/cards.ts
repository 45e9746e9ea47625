import type { Catalogue } from '../catalogue.ts';

interface CardsTexts {
  title: string;
  explained: string;
  label: string;
  add: string;
  none: string;
}

export const cardsTexts: Catalogue<CardsTexts> = {
  en: {
    title: 'Icebreak cards of my own',
    explained:
      'To draw from at the start of a 1on1. The other person sees a card once you lay it down, and none comes twice for the two of you before all have come once.',
    label: 'Another card',
    add: 'Add the card',
    none: 'None yet. Sashi’s own cards are there in any case.',
  },
  ja: {
    title: '自分のアイスブレイクのカード',
    explained:
      '1on1の始めに引けるカードです。相手に見えるのは、出したカードだけです。同じ二人では、すべてが出るまで同じカードは出ません。',
    label: '加えるカード',
    add: 'カードを加える',
    none: 'まだありません。サシに備わったカードはいつでも使えます。',
  },
};
