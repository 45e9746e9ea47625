import type { Closeness, Mood } from '#lib/domain/icebreak.ts';
import { calmClose } from './icebreak/calm-close.ts';
import { calmFamiliar } from './icebreak/calm-familiar.ts';
import { calmNew } from './icebreak/calm-new.ts';
import { curiousClose } from './icebreak/curious-close.ts';
import { curiousFamiliar } from './icebreak/curious-familiar.ts';
import { curiousNew } from './icebreak/curious-new.ts';
import { playfulClose } from './icebreak/playful-close.ts';
import { playfulFamiliar } from './icebreak/playful-familiar.ts';
import { playfulNew } from './icebreak/playful-new.ts';
import { tiredClose } from './icebreak/tired-close.ts';
import { tiredFamiliar } from './icebreak/tired-familiar.ts';
import { tiredNew } from './icebreak/tired-new.ts';
import type { Wording } from './wording.ts';

/** Cards to begin a talk with, by the mood and by how well two people know each other. */
export const icebreakCards: Readonly<
  Record<Mood, Readonly<Record<Closeness, readonly Wording[]>>>
> = {
  calm: { new: calmNew, familiar: calmFamiliar, close: calmClose },
  playful: { new: playfulNew, familiar: playfulFamiliar, close: playfulClose },
  curious: { new: curiousNew, familiar: curiousFamiliar, close: curiousClose },
  tired: { new: tiredNew, familiar: tiredFamiliar, close: tiredClose },
};
