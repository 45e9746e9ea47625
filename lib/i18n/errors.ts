/** A code in one sentence: what happened, that nothing was lost, what to do. */
import type { TeamErrorCode } from '#lib/domain/ports.ts';
import type { FileTrouble } from '#lib/domain/record/read-record.ts';
import type { StorageTrouble } from '#lib/domain/storage-trouble.ts';
import type { Catalogue, Language } from './catalogue.ts';
import { teamLinkParts } from './team-link-parts.ts';

/** Codes that a request can be answered with, besides the team's own. */
type OutcomeCode =
  | TeamErrorCode
  | StorageTrouble
  | FileTrouble
  | 'copy-stays'
  | 'unreachable'
  | 'failed'
  | 'out-of-step'
  | 'team-link-none'
  | 'team-link-damaged'
  | 'team-link-incomplete'
  | 'team-link-wrong'
  | 'no-team'
  | 'team-not-allowed'
  | 'domain-not-allowed'
  | 'unknown-meeting'
  | 'note-too-long'
  | 'too-large'
  | 'other-person'
  | 'unknown-person'
  | 'commitment-empty'
  | 'commitment-too-long'
  | 'due-in-past'
  | 'guess-sent'
  | 'part-failed'
  | 'setting-managed'
  | 'setting-invalid'
  | 'setting-not-kept'
  | 'sign-in-not-allowed'
  | 'already-answered'
  | 'team-exists'
  | 'not-in-company'
  | 'some-not-invited'
  | 'sign-in-refused'
  | 'still-supports'
  | 'not-oneself'
  | 'revoked'
  | 'still-unreadable'
  | 'nobody-here';

/** Answers of the door itself: parts of two versions meet. */
const outOfStep = new Set(['unknown-message', 'not-allowed', 'invalid-request']);

const sentences: Catalogue<Record<OutcomeCode, string>> = {
  en: {
    offline:
      'There is no connection to your team right now. Nothing was lost: it is kept here and sent when you are back online.',
    'signed-out':
      'You are signed out of your team. Nothing was lost: sign in again from Sashi in the toolbar.',
    denied:
      'Your team did not allow this. Nothing was lost: it stays on this device; your team’s administrator can help.',
    quota:
      'Your team’s Firebase project has used up today’s quota. Nothing was lost: it is kept here and sent tomorrow.',
    conflict:
      'Somebody changed this at the same moment. Nothing was lost: have a look, and try again.',
    unreadable:
      'Your team’s answer could not be read; Sashi may be out of date. Nothing was lost: update Sashi, then try again.',
    unsupported:
      'This version of Sashi cannot sign in to that team yet. Nothing was lost: everything works on this device meanwhile.',
    'newer-data':
      'A newer version of Sashi wrote the data on this device, so this older one leaves it alone. Nothing was lost or changed: update Sashi in your browser’s extensions page.',
    'disk-full':
      'The disk of this device is full, so the last change is not kept yet. Nothing that was kept is lost, and what you typed stays here: free some space, then change it again.',
    'data-unreadable':
      'The browser cannot open Sashi’s data right now. Nothing was deleted: restart the browser, and it is tried again.',
    'file-too-large':
      'That file is larger than any record of Sashi. Nothing was changed: choose the file that Sashi saved.',
    'file-not-record':
      'That is not a record that Sashi can read. Nothing was changed: choose a file that was saved as JSON or with a passphrase.',
    'file-cut':
      'The end of that file is missing. Nothing was changed: copy or save the whole file again.',
    'file-damaged':
      'Something in that file cannot have been written by Sashi. Nothing was changed: choose another copy of it.',
    'file-newer':
      'A newer version of Sashi wrote that file. Nothing was changed: update Sashi here, then choose it again.',
    'file-of-another':
      'That record was written by another person than you are here. Nothing was changed: sign in as that person, or choose your own file.',
    'file-locked': 'That file is locked. Nothing was changed: enter its passphrase.',
    'passphrase-wrong':
      'That passphrase does not open this file, or the file is damaged. Nothing was changed: try again.',
    'copy-gone':
      'That copy cannot be read. Nothing was changed: choose another one, or a file that you saved.',
    'copy-stays':
      'The browser cannot delete that data right now. Nothing was changed: restart the browser, then try again.',
    unreachable:
      'Sashi was just updated or restarted. What was kept is safe: reload this page to go on.',
    failed: 'That did not work. What was kept is safe: please try again.',
    'out-of-step':
      'Sashi was just updated and this page is still the old one. What was kept is safe: reload this page.',
    'team-link-none':
      'That is not a team link: one begins with “sashi-team:”. Nothing was changed: paste the link that your team gave you.',
    'team-link-damaged':
      'That team link was cut off or changed on its way. Nothing was changed: copy it whole, from “sashi-team:” to its last letter.',
    'team-link-incomplete':
      'Something is missing in that team link. Nothing was changed: ask whoever gave it to you for a new one.',
    'team-link-wrong':
      'Something in that team link is not right. Nothing was changed: ask whoever gave it to you for a new one.',
    'team-not-allowed':
      'Your organisation has decided which team this browser is in. Nothing was changed: ask its administrator for the link.',
    'domain-not-allowed':
      'Your organisation lets in addresses of its own only, so you were not signed in. Nothing was lost: sign in with your work account.',
    'unknown-meeting':
      'Sashi does not know this event yet. Nothing was lost: open it once in Google Calendar, then it works.',
    'note-too-long':
      'The note is too long to be kept. Nothing was lost: it stays here; shorten it and it will be kept.',
    'too-large':
      'Together this is more than can be shared. Nothing was lost: it stays here; shorten some of it and it will be kept.',
    'unknown-person':
      'It is not known yet who the two of you are. Nothing was lost: answer the question at the top, then try again.',
    'commitment-empty':
      'A commitment needs a few words. Nothing was changed: write what it is about.',
    'commitment-too-long':
      'A commitment holds up to 500 characters. Nothing was lost: shorten it and it can be kept.',
    'due-in-past': 'That day has passed. Nothing was lost: choose today or a later day.',
    'guess-sent':
      'Your guess has been sent, and stays as it is, so that neither of you can follow the other. Nothing was lost.',
    'other-person':
      'This event or Sashi is with another person now, so what you wrote for the one before was not kept for them. Nothing was lost while this panel is open: go back to that person or account, and it will be kept.',
    'part-failed':
      'This part of Sashi has failed. What was kept is safe, and the other parts go on: show it again, or reload the page.',
    'setting-managed':
      'Your organisation has decided this setting. Nothing was changed: ask its administrator.',
    'setting-invalid':
      'That is not a value for this setting. Nothing was changed: please choose another one.',
    'setting-not-kept':
      'The browser did not keep this setting. Nothing was lost: wait a minute, then change it again.',
    weakened:
      'Your team’s rules let somebody read what must stay hidden, so your answer was not sent. Nothing was lost: tell your administrator.',
    'sign-in-not-allowed':
      'Without that permission Sashi can’t ask Google who you are. Nothing was changed: press “Sign in” again to allow it.',
    'already-answered':
      'You have already answered for this 1on1. Nothing was changed: you are asked again after the next one.',
    'team-exists':
      'There is a team of that name already. Nothing was changed: choose another name.',
    'not-in-company':
      'Nobody with that address has signed in yet. Nothing was changed: ask them to add Sashi and sign in first.',
    'some-not-invited':
      'Some addresses were refused by your team’s rules; all others have their invitation. Nothing was lost: check that they belong to your company’s domain.',
    'sign-in-closed':
      'Google’s window was closed before it answered. Nothing was changed: press “Sign in” again when you like.',
    unverified:
      'Google has not verified the address of that account, so you were not signed in. Nothing was lost: confirm it in your Google account, then sign in again.',
    'not-set-up':
      'Your team’s Firebase project does not take Google’s sign-in with this link. Nothing was lost: ask whoever operates it to check steps 3 to 5 of the set-up.',
    'sign-in-refused':
      'This team does not know that account. Nothing was changed: sign in with your work address, the one that your team’s domain has.',
    'still-supports':
      'This person still supports a team. Nothing was changed: give that team another supporter first.',
    'not-oneself':
      'That is your own address. Nothing was changed: another administrator can take you out.',
    revoked:
      'Your team does not let you in at the moment, so nothing is sent or read. Nothing was lost: it is kept here; your team’s administrator can help.',
    'still-unreadable':
      'It still can’t be read. Nothing was lost: it stays here; update Sashi, then try again.',
    'nobody-here': 'There is nothing with that address here. Nothing was deleted: check it again.',
    'no-team': 'There is no team on this device. Nothing was lost: add your team’s link first.',
  },
  ja: {
    offline:
      'いまチームにつながりません。書いたものは失われていません。この端末に保存され、オンラインに戻ると送られます。',
    'signed-out':
      'チームからサインアウトしています。書いたものは失われていません。ツールバーのサシから、もう一度サインインしてください。',
    denied:
      'チームで許可されていない操作です。書いたものはこの端末に残っています。チームの管理者に相談してください。',
    quota:
      'チームのFirebaseの本日の上限に達しました。書いたものは失われていません。この端末に保存され、明日送られます。',
    conflict:
      '同じときに別のところで変更がありました。何も失われていません。内容を確かめて、もう一度お試しください。',
    unreadable:
      'チームからの応答を読み取れませんでした。サシが古いのかもしれません。何も失われていません。更新してから、もう一度お試しください。',
    unsupported:
      'このバージョンのサシでは、まだこのチームにサインインできません。書いたものは失われていません。この端末ではこれまでどおり使えます。',
    'newer-data':
      'この端末のデータは新しいバージョンのサシが書いたものなので、この古いサシは触れません。何も失われず、何も変わっていません。ブラウザーの拡張機能の画面で、サシを更新してください。',
    'disk-full':
      'この端末の空き容量がないため、いまの変更はまだ保存されていません。保存済みのものは無事で、入力したものもこのまま残っています。容量を空けてから、もう一度変更してください。',
    'data-unreadable':
      'いま、ブラウザーがサシのデータを開けません。何も削除されていません。ブラウザーを再起動すると、もう一度開きます。',
    'file-too-large':
      'サシの記録にしては大きすぎるファイルです。何も変わっていません。サシで保存したファイルを選んでください。',
    'file-not-record':
      'サシで読み込める記録ではありません。何も変わっていません。JSONかパスフレーズつきで保存したファイルを選んでください。',
    'file-cut':
      'ファイルが途中で切れています。何も変わっていません。ファイル全体をコピーするか、保存し直してください。',
    'file-damaged':
      'サシが書いたはずのない内容が含まれています。何も変わっていません。別の控えを選んでください。',
    'file-newer':
      '新しいバージョンのサシが書いたファイルです。何も変わっていません。ここのサシを更新してから、もう一度選んでください。',
    'file-of-another':
      'いまのあなたとは別の人の記録です。何も変わっていません。その人としてサインインするか、自分のファイルを選んでください。',
    'file-locked':
      '暗号化されたファイルです。何も変わっていません。パスフレーズを入力してください。',
    'passphrase-wrong':
      'パスフレーズが違うか、ファイルが壊れています。何も変わっていません。もう一度お試しください。',
    'copy-gone':
      'その控えは読み取れません。何も変わっていません。別の控えか、保存したファイルを選んでください。',
    'copy-stays':
      'いま、ブラウザーがそのデータを削除できません。何も変わっていません。ブラウザーを再起動してから、もう一度試してください。',
    unreachable:
      'サシが更新されたか、再起動しました。保存済みのものは無事です。このページを再読み込みしてください。',
    failed: 'うまくいきませんでした。保存済みのものは無事です。もう一度お試しください。',
    'out-of-step':
      'サシが更新され、このページだけ古いままです。保存済みのものは無事です。再読み込みしてください。',
    'team-link-none':
      'チームのリンクではありません。リンクは「sashi-team:」で始まります。何も変わっていません。受け取ったリンクを貼り付けてください。',
    'team-link-damaged':
      'チームのリンクが途中で切れたか、書き換わっています。何も変わっていません。「sashi-team:」から最後の文字まで、全部コピーしてください。',
    'team-link-incomplete':
      'チームのリンクに足りないものがあります。何も変わっていません。リンクをくれた人に、新しいものを頼んでください。',
    'team-link-wrong':
      'チームのリンクに正しくないところがあります。何も変わっていません。リンクをくれた人に、新しいものを頼んでください。',
    'team-not-allowed':
      'このブラウザーのチームは組織が決めています。何も変わっていません。管理者にリンクを確かめてください。',
    'domain-not-allowed':
      '組織のアドレスだけがサインインできるため、サインインしませんでした。何も失われていません。会社のアカウントでサインインしてください。',
    'unknown-meeting':
      'サシはこの予定をまだ知りません。何も失われていません。Googleカレンダーで一度開くと、使えるようになります。',
    'note-too-long':
      'メモが長すぎて保存できません。何も失われていません。このまま残っているので、短くすると保存されます。',
    'too-large':
      '全部を合わせると共有できる量を超えています。何も失われていません。このまま残っているので、どこかを短くすると保存されます。',
    'unknown-person':
      'まだ二人が誰か分かっていません。何も失われていません。上の質問に答えてから、もう一度お試しください。',
    'commitment-empty': '約束の内容が空です。何も変わっていません。何をするかを書いてください。',
    'commitment-too-long': '約束は500文字までです。何も失われていません。短くすると保存できます。',
    'due-in-past':
      'その日はもう過ぎています。何も失われていません。今日か、これからの日を選んでください。',
    'guess-sent':
      '答えはもう送られていて、変えられません。互いに合わせないためです。何も失われていません。',
    'other-person':
      '予定の相手かサシのアカウントが変わったため、前の相手に書いたものは保存していません。このパネルを開いている間は失われていません。元の相手かアカウントに戻すと保存されます。',
    'part-failed':
      'サシのこの部分が止まりました。保存済みのものは無事です。ほかの部分は使えます。もう一度表示するか、ページを再読み込みしてください。',
    'setting-managed':
      'この設定は組織が決めています。何も変わっていません。管理者に相談してください。',
    'setting-invalid': 'この設定には使えない値です。何も変わっていません。別の値を選んでください。',
    'setting-not-kept':
      'ブラウザーに設定を保存できませんでした。何も失われていません。1分ほど待ってから、もう一度変えてください。',
    weakened:
      'チームのルールが弱められ、見えてはならないものが見える状態です。そのため回答は送っていません。何も失われていません。管理者に知らせてください。',
    'sign-in-not-allowed':
      'この許可がないと、Googleにあなたを確認できません。何も変わっていません。もう一度「サインイン」を押して許可してください。',
    'already-answered':
      'この1on1にはすでに回答しています。何も変わっていません。次の1on1の後に、またお聞きします。',
    'team-exists':
      '同じ名前のチームがすでにあります。何も変わっていません。別の名前にしてください。',
    'not-in-company':
      'そのアドレスの人はまだサインインしていません。何も変わっていません。先にサシを入れてサインインしてもらってください。',
    'some-not-invited':
      'チームのルールで受け付けられないアドレスがありました。ほかの人は招待済みで、何も失われていません。会社のドメインかどうかを確かめてください。',
    'sign-in-closed':
      'Googleの画面が、答える前に閉じられました。何も変わっていません。もう一度「サインイン」を押してください。',
    unverified:
      'そのアカウントのアドレスはGoogleで確認されていないため、サインインしていません。何も失われていません。Googleアカウントで確認してから、もう一度サインインしてください。',
    'not-set-up':
      'チームのFirebaseプロジェクトが、このリンクでのGoogleサインインを受け付けません。何も失われていません。運用者に、設定手順の3から5を確かめてもらってください。',
    'sign-in-refused':
      'このチームでは、そのアカウントを使えません。何も変わっていません。会社のアドレスのアカウントでサインインしてください。',
    'still-supports':
      'この人はまだチームを支えています。何も変わっていません。先にそのチームの支える人を変えてください。',
    'not-oneself':
      'あなた自身のアドレスです。何も変わっていません。ほかの管理者に外してもらってください。',
    revoked:
      'いまチームに入れないため、送ることも読むこともできません。書いたものは失われていません。この端末に残っています。チームの管理者に相談してください。',
    'still-unreadable':
      'まだ読み取れません。失われていません。このまま残っています。サシを更新してから、もう一度お試しください。',
    'nobody-here':
      'そのアドレスの人とのものは、ここにはありません。何も変わっていません。アドレスを確かめてください。',
    'no-team':
      'この端末にはチームがまだありません。何も失われていません。先にチームのリンクを加えてください。',
  },
};

/** Every code that has a sentence of its own. */
export const errorCodes = Object.keys(sentences.en) as readonly OutcomeCode[];

/** The sentence for a code; one that is not known is told as "did not work". */
export function errorSentence(code: string, language: Language): string {
  if (outOfStep.has(code)) return sentences[language]['out-of-step'];
  const [kind = '', part = ''] = code.split(':');
  if (!isOutcomeCode(kind)) return sentences[language].failed;
  return sentences[language][kind] + (/^\w+$/.test(part) ? aboutPart(part, language) : '');
}

function aboutPart(part: string, language: Language): string {
  const { about, unknown, names } = teamLinkParts[language];
  return about(Object.hasOwn(names, part) ? (names[part] ?? '') : unknown, part);
}

function isOutcomeCode(code: string): code is OutcomeCode {
  return Object.hasOwn(sentences.en, code);
}
