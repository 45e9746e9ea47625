/** What the parts of a team link are, for whoever made it. */
import type { Catalogue } from './catalogue.ts';

interface PartTexts {
  about: (what: string, part: string) => string;
  unknown: string;
  names: Readonly<Record<string, string>>;
}

export const teamLinkParts: Catalogue<PartTexts> = {
  en: {
    about: (what, part) => ` (It is about ${what}: “${part}”.)`,
    unknown: 'a part that does not belong there',
    names: {
      name: 'the name that people are shown',
      org: 'the id of the organisation: letters, digits and hyphens',
      firebase: 'the Firebase configuration',
      apiKey: 'the API key of the web app',
      authDomain: 'the address at which Firebase signs people in',
      projectId: 'the id of the Firebase project',
      googleClientId:
        'the OAuth client by which people sign in, ending in .apps.googleusercontent.com',
      invitedTo: 'the team that you are invited to',
      emulator: 'an emulator, which goes with a project whose id begins with “demo-” only',
      firestore: 'the address of an emulator, which is on this computer only',
      auth: 'the address of an emulator, which is on this computer only',
    },
  },
  ja: {
    about: (what, part) => `（${what}：「${part}」の部分です。）`,
    unknown: 'リンクに入るはずのないもの',
    names: {
      name: '画面に出る名前',
      org: '組織のID（英数字とハイフン）',
      firebase: 'Firebaseの設定',
      apiKey: 'ウェブアプリのAPIキー',
      authDomain: 'Firebaseのサインイン用アドレス',
      projectId: 'FirebaseプロジェクトのID',
      googleClientId: 'サインインに使うOAuthクライアント（末尾は .apps.googleusercontent.com）',
      invitedTo: '招待先のチーム',
      emulator: 'エミュレーター（IDが「demo-」で始まるプロジェクトでだけ使えます）',
      firestore: 'エミュレーターのアドレス（この端末の中だけ）',
      auth: 'エミュレーターのアドレス（この端末の中だけ）',
    },
  },
};
