/**
 * How often something is said or looked for while a panel is seen and nothing changes. Each look, and
 * each word to the team, is a read that a company pays
 * (tests/contracts/idle-reads.emulator.test.ts counts them).
 */

/** The background looks by itself so often where the panel's listener hears nothing. */
export const PULSE_MS = 120_000;
/** A listener that hears rings when something changes: then only every fifth of these looks is taken. */
export const PULSES_WHILE_HEARING = 5;

/** The panel says again to the background that it is seen; that costs nothing. */
export const SAY_AGAIN_MS = 60_000;
/** The background says it again to the team; the other person's listener reads that. */
export const TELL_AGAIN_MS = 300_000;
/** Who has said nothing for so long is not there any more: they were cut off. */
export const FRESH_MS = TELL_AGAIN_MS + 2 * SAY_AGAIN_MS;
