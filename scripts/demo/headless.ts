/** The demo that walks by itself: the main job, measured, with screenshots. */
import type { Company } from './company/generate.ts';
import { joinTeam } from './join-team.ts';
import { companyOf, openOffice } from './office.ts';
import { openDeskOf, peopleOf } from './people.ts';
import { takePictures } from './pictures.ts';
import { walkMainJob } from './walk.ts';

const LIMIT_MS = 240_000;

/** Rejects with one sentence when the emulators end, or when a step does not happen in time. */
export async function runHeadless(folder: string): Promise<void> {
  const today = localToday();
  const company = companyOf(today);
  console.log('Starting the emulators and filling a made-up company …');
  const office = await openOffice(company);
  const broken = new Promise<never>((_, reject) => {
    const say = (sentence: string) => () => reject(new Error(sentence));
    office.emulators.onExit(say('The emulators ended in the middle of the demo: start it again.'));
    setTimeout(say('The demo did not come to its end in four minutes: start it again.'), LIMIT_MS);
  });
  try {
    const result = await Promise.race([walk(company, today, office.teamLink, folder), broken]);
    if (!result.prepared || !result.briefed) throw new Error(`Not done: ${JSON.stringify(result)}`);
    console.log(JSON.stringify(result));
  } finally {
    await office.emulators.stop();
  }
}

async function walk(company: Company, today: string, teamLink: string, folder: string) {
  const { member, supporter } = peopleOf(company);
  const desks = await Promise.all(
    [member, supporter].map(async (person) => {
      const desk = await openDeskOf(person, company, { today, headless: true });
      await joinTeam(desk, { teamLink, ...person });
      return desk;
    }),
  );
  const [theirs, ours] = desks;
  if (!theirs || !ours) throw new Error('A desk is missing.');
  try {
    console.log('Preparing, and walking in briefed …');
    const seats = { member: { desk: theirs, ...member }, supporter: { desk: ours, ...supporter } };
    const walked = await walkMainJob(seats.member, seats.supporter, company);
    console.log('Taking screenshots …');
    const sitters = [
      { desk: theirs, person: member, shows: 'panel' as const },
      { desk: ours, person: supporter, shows: 'brief' as const },
    ];
    const screenshots = await takePictures(sitters, company, today, folder);
    const complaints = desks.flatMap((desk) => desk.complaints);
    return { ...walked, screenshots, complaints };
  } finally {
    await Promise.all(desks.map((desk) => desk.close()));
  }
}

/** Today where this machine is, `YYYY-MM-DD`. */
export function localToday(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
