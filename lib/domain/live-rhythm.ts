/**
 * How often something is said or looked for while a panel is seen and nothing changes. Each of them
 * is a read that a company pays: together at most two a minute and person
 * (tests/contracts/idle-reads.emulator.test.ts counts them).
 */

/** The background looks by itself: a listener rings when something changes, this is for a deaf one. */
export const PULSE_MS = 120_000;

/** The panel says again that it is seen; the other person's listener reads that. */
export const SAY_AGAIN_MS = 60_000;
