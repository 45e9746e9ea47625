/** Reading a team's cell: by asking which band, and whether an epoch is over. */
import { expectThat } from './decide.ts';
import { lay, MONTH, teamCell } from './rating.ts';
import { read, tokenOf } from './rest.ts';

const EPOCH = 'orgs/acme/teams/red/cells/think/epochs/0';
const OCTOBER = MONTH - 2;
/** End of October and eight days. */
const RELEASE = new Date('2026-11-09T00:00:00Z');
const BANDS = ['weak', 'mixed', 'strong'];

async function bands(uid: string, claims?: object): Promise<string> {
  const asked = BANDS.map((band) => read(tokenOf(uid, claims), `${EPOCH}/band/${band}`));
  return (await Promise.all(asked)).map((said, index) => `${BANDS[index]} ${said}`).join(', ');
}
const only = (yes?: string) =>
  BANDS.map((band) => `${band} ${band === yes ? 'missing' : 'denied'}`).join(', ');

export function teamBands(): void {
  for (const [n, sum, band] of [
    [5, 5, 'weak'],
    [5, 14, 'weak'],
    [5, 15, 'mixed'],
    [5, 19, 'mixed'],
    [5, 20, 'strong'],
    [5, 25, 'strong'],
    [800, 2399, 'weak'],
    [800, 3200, 'strong'],
    [800, 4000, 'strong'],
    [4, 16, undefined],
    [0, 0, undefined],
  ] as const) {
    expectThat(`${n} ratings that add up to ${sum} are ${band}`, only(band), async () => {
      await lay({ [EPOCH]: teamCell(n, sum, OCTOBER) });
      return bands('aki');
    });
  }
  for (const [name, uid, claims] of [
    ['a member', 'ben'],
    ['a former member', 'eve'],
    ['the supporter of another team', 'fay'],
    ['the administrator', 'ada'],
    ['the analyst', 'ana'],
    ['the supporter, her address not verified', 'aki', { email_verified: false }],
  ] as const) {
    expectThat(`${name} is told no band`, only(), async () => {
      await lay({ [EPOCH]: teamCell(6, 20, OCTOBER) });
      return bands(uid, claims);
    });
  }
  expectThat('a rater who became supporter is told no band', only(), async () => {
    await lay({
      [EPOCH]: teamCell(6, 20, OCTOBER),
      [`${EPOCH}/receipts/aki`]: { r: 1 },
    });
    return bands('aki');
  });
  expectThat('no band is told of an epoch that is not there', only(), () => bands('aki'));
  expectThat('another word than the three is denied', 'denied', async () => {
    await lay({ [EPOCH]: teamCell(6, 20, OCTOBER) });
    return read(tokenOf('aki'), `${EPOCH}/band/average`);
  });

  const ask = async (n: number, m: number) => {
    await lay({ [EPOCH]: teamCell(n, 3 * n, m) });
    return bands('aki');
  };
  const before = new Date(RELEASE.getTime() - 1);
  expectThat(
    'a millisecond before the release nothing is told',
    only(),
    () => ask(5, OCTOBER),
    before,
  );
  expectThat('at the release the band is told', only('mixed'), () => ask(5, OCTOBER), RELEASE);
  const newYear = new Date('2027-01-09T00:00:00Z');
  const last = new Date(newYear.getTime() - 1);
  expectThat('December is released in January', only('mixed'), () => ask(5, MONTH), newYear);
  expectThat('and not earlier', only(), () => ask(5, MONTH), last);
  const inDecember = new Date('2026-12-09T00:00:00Z');
  const almost = new Date(inDecember.getTime() - 1);
  expectThat('November in December', only('mixed'), () => ask(5, MONTH - 1), inDecember);
  expectThat('and that no earlier', only(), () => ask(5, MONTH - 1), almost);
  expectThat('too few are never told', only(), () => ask(4, OCTOBER), new Date('2030-01-01'));

  over();
}

function over(): void {
  const ask = (uid: string, id = 'x') => read(tokenOf(uid), `${EPOCH}/over/${id}`);
  const claims: Record<string, [uid: string, expected: string, id?: string]> = {
    'a member is told': ['ben', 'missing'],
    'the supporter is not told': ['aki', 'denied'],
    'somebody who left is not told': ['eve', 'denied'],
    'a member of another team is not told': ['dan', 'denied'],
    'nothing after x is answered': ['ben', 'denied', 'y'],
    'nothing before x is answered': ['ben', 'denied', 'w'],
  };
  for (const [title, [uid, expected, id]] of Object.entries(claims)) {
    expectThat(`that an epoch is over: ${title}`, expected, async () => {
      await lay({ [EPOCH]: teamCell(5, 15, OCTOBER) });
      return ask(uid, id);
    });
  }
  expectThat(
    'an epoch is not over for somebody whose address is not verified',
    'denied',
    async () => {
      await lay({ [EPOCH]: teamCell(5, 15, OCTOBER) });
      return read(tokenOf('ben', { email_verified: false }), `${EPOCH}/over/x`);
    },
  );
  expectThat('an epoch that is not there is not over', 'denied', () => ask('ben'));
  const endOfMonth = new Date('2026-11-01T00:00:00Z');
  const stillOctober = new Date(endOfMonth.getTime() - 1);
  const later = new Date('2027-04-01T00:00:00Z'); // October and six months
  const notYet = new Date(later.getTime() - 1);
  for (const [n, at, expected] of [
    [5, stillOctober, 'denied'],
    [5, endOfMonth, 'missing'],
    [4, endOfMonth, 'denied'],
    [4, notYet, 'denied'],
    [4, later, 'missing'],
  ] as const) {
    expectThat(
      `with ${n} it is ${expected} at ${at.toISOString()}`,
      expected,
      async () => {
        await lay({ [EPOCH]: teamCell(n, 3 * n, OCTOBER) });
        return ask('ben');
      },
      at,
    );
  }
}
