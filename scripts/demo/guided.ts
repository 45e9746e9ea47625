/** The demo for a person: two windows, what to try, and Ctrl+C. */
import { once } from 'node:events';
import { languageOf } from '#lib/i18n/catalogue.ts';
import { localToday } from './headless.ts';
import { joinTeam } from './join-team.ts';
import { companyOf, type Office, openOffice } from './office.ts';
import { openDeskOf, peopleOf } from './people.ts';

const WIDTH = 1180;

/** Opens the windows and resolves after Ctrl+C, or when both windows are closed. */
export async function runGuided(): Promise<void> {
  const today = localToday();
  const company = companyOf(today);
  const people = peopleOf(company);
  const office = await openOfficeIfPossible(company);
  const desks = await Promise.all(
    [people.member, people.supporter].slice(0, office ? 2 : 1).map(async (person, index) => {
      const args = [`--window-size=${WIDTH},900`, `--window-position=${index * 120},${index * 60}`];
      const desk = await openDeskOf(person, company, {
        today,
        headless: false,
        viewport: null,
        args,
      });
      if (office) await joinTeam(desk, { teamLink: office.teamLink, ...person });
      return desk;
    }),
  );
  console.log(explanation(people.member.name, people.supporter.name, office !== null));
  const closed = Promise.all(
    desks.map((desk) => desk.context.waitForEvent('close', { timeout: 0 })),
  );
  const ended = new Promise<void>((resolve) => office?.emulators.onExit(resolve));
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM'), closed, ended]);
  await Promise.allSettled(desks.map((desk) => desk.close()));
  await office?.emulators.stop();
}

/** Without emulators there is still the half that needs no network, and one sentence. */
async function openOfficeIfPossible(
  company: Parameters<typeof openOffice>[0],
): Promise<Office | null> {
  console.log('Starting the emulators and filling a made-up company …');
  try {
    return await openOffice(company);
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return null;
  }
}

/** In the language of this machine. */
function explanation(member: string, supporter: string, shared: boolean): string {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const said = languageOf(locale) === 'ja' ? inJapanese : inEnglish;
  const { title, member: first, together, alone, end } = said(member, supporter);
  const steps = [first, ...(shared ? together : alone)].map((line, at) => `  ${at + 1}. ${line}`);
  return ['', `  ${title}`, '', ...steps, '', `  ${end}`, ''].join('\n');
}

const inEnglish = (member: string, supporter: string) => ({
  title: 'Sashi — a demo with a made-up company. Nothing leaves this machine.',
  member: `In ${member}'s window, open today's 1on1 and tap a topic and a response. That is all.`,
  together: [
    `In ${supporter}'s window, open the same 1on1: the expected response comes first.`,
    'Try the month, close the panel with Esc, write a note, pull the network plug.',
  ],
  alone: ['Reload the page: it is kept on this device. Sharing needs the emulators.'],
  end: 'Ctrl+C ends everything.',
});

const inJapanese = (member: string, supporter: string) => ({
  title: 'サシ — 架空の会社によるデモです。この端末の外には何も出ません。',
  member: `${member}さんのウィンドウで今日の1on1を開き、話したいことと、してほしいことをタップします。これだけです。`,
  together: [
    `${supporter}さんのウィンドウで同じ1on1を開くと、してほしいことが最初に出ます。`,
    '月の表示に変える、Escでパネルを閉じる、メモを書く、ネットワークを切る、なども試せます。',
  ],
  alone: ['ページを再読み込みしても残っています。共有にはエミュレーターが必要です。'],
  end: 'Ctrl+C で終わります。',
});
