/** Everybody of the made-up company; any likeness is chance. */
export interface Person {
  /** Firebase uid. */
  uid: string;
  email: string;
  name: string;
  language: 'ja' | 'en';
}

export const COMPANY = { name: 'Asanagi Works', org: 'asanagi-works', team: 'product' } as const;

const person = (uid: string, name: string, language: 'ja' | 'en'): Person => ({
  uid,
  email: `${uid}@example.test`,
  name,
  language,
});

/** The supporter first; the next is the one that the demo follows. */
export const PEOPLE: readonly [supporter: Person, ...members: Person[]] = [
  person('naomi', 'Naomi Kimura', 'en'),
  person('mika', '佐藤 美香', 'ja'),
  person('kenta', '青木 健太', 'ja'),
  person('daniel', 'Daniel Okafor', 'en'),
  person('sakura', '林 さくら', 'ja'),
  person('priya', 'Priya Nair', 'en'),
  person('yuto', '中村 悠斗', 'ja'),
];
