/** Finds names of real people and companies: texts for everybody name nobody. */

/** Capitalised words that name nobody. */
const INNOCENT = new Set(
  'I X Y Monday Tuesday Wednesday Thursday Friday Saturday Sunday Q A DNA'.split(' '),
);

const COMPANIES =
  /トヨタ|ソニー|任天堂|日立|富士通|パナソニック|ソフトバンク|楽天|リクルート|サイバーエージェント|グーグル|アップル|アマゾン|マイクロソフト|メタ社|ヤフー|スラック|株式会社|有限会社|google|microsoft|amazon|facebook|apple(?= )|toyota|nintendo|netflix|slack|zoom call|gallup|\b(inc|ltd|llc|gmbh|corp)\b/i;

const PEOPLE_JA =
  /(佐藤|鈴木|高橋|田中|伊藤|渡辺|山本|中村|小林|加藤|吉田|山田|佐々木|松本|井上|木村|清水|山崎|斎藤|阿部|池田|橋本|石川|前田|藤田|岡田|後藤|長谷川|村上|近藤|松下幸之助|本田宗一郎|稲盛|ドラッカー|ロジャーズ|デシ|マズロー|ジョブズ|コヴィー|カーネギー)/;

/** A title of respect behind one to four characters of a name. */
const HONOURED = /[\p{Script=Han}\p{Script=Katakana}]{1,4}(さん|氏|先生|社長|部長|課長)/u;
const HONOURED_INNOCENT = /お客さん/;

/** The first name that is found, or null. */
export function realNameIn(en: string, ja: string): string | null {
  return capitalisedIn(en) ?? honouredIn(ja) ?? `${en} ${ja}`.match(COMPANIES)?.[0] ?? null;
}

/** A capitalised word in the middle of a sentence. */
function capitalisedIn(text: string): string | null {
  const inner = text.matchAll(/(?<=[\p{L}\d,;:)] )(\p{Lu}[\p{L}\d]*)/gu);
  for (const [word] of inner) if (!INNOCENT.has(word)) return word;
  return null;
}

function honouredIn(text: string): string | null {
  return (
    text.match(PEOPLE_JA)?.[0] ?? text.replace(HONOURED_INNOCENT, '').match(HONOURED)?.[0] ?? null
  );
}
