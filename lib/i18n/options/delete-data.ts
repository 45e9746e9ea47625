import type { Catalogue } from '../catalogue.ts';

interface DeleteDataTexts {
  title: string;
  explained: string;
  whom: string;
  whomHint: string;
  shared: string;
  ask: string;
  sure: (email: string) => string;
  sureAll: string;
  yes: string;
  no: string;
  busy: string;
}

export const deleteDataTexts: Catalogue<DeleteDataTexts> = {
  en: {
    title: 'Delete',
    explained:
      'Deletes what you wrote, on this device and in your team, and gives you a receipt. It cannot be undone: save your record first if you may want it.',
    whom: 'Only with this person (e-mail address)',
    whomHint: 'Leave it empty to delete everything.',
    shared: 'Also empty what we wrote together: it will be gone for the other person, too',
    ask: 'Delete…',
    sure: (email) => `Delete everything that you wrote with ${email}?`,
    sureAll: 'Delete everything that you wrote, with everybody?',
    yes: 'Yes, delete it',
    no: 'No, keep it',
    busy: 'Deleting…',
  },
  ja: {
    title: '削除',
    explained:
      '自分が書いたものを、この端末とチームから削除し、何を削除したかの証明書を渡します。元には戻せません。必要になりそうなら、先に記録を保存してください。',
    whom: 'この人とのものだけ（メールアドレス）',
    whomHint: '空のままだと、すべてを削除します。',
    shared: '二人で書いたものも空にする（相手からも消えます）',
    ask: '削除する…',
    sure: (email) => `${email}とのあいだで書いたものを、すべて削除しますか。`,
    sureAll: '全員とのあいだで書いたものを、すべて削除しますか。',
    yes: 'はい、削除します',
    no: 'いいえ、残します',
    busy: '削除しています…',
  },
};
