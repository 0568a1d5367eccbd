/** Every symptom, in the order of the documentation. */
import type { ErrorEntry } from '../entry.ts';
import { buildSymptoms } from './builds.ts';
import { cardSymptoms } from './card.ts';
import { clickingSymptoms } from './clicking.ts';
import { deviceSymptoms } from './devices.ts';
import { pictureSymptoms } from './picture.ts';
import { sendingSymptoms } from './sending.ts';
import { textSymptoms } from './texts.ts';

export const symptoms: readonly ErrorEntry[] = [
  ...clickingSymptoms,
  ...deviceSymptoms,
  ...cardSymptoms,
  ...pictureSymptoms,
  ...textSymptoms,
  ...sendingSymptoms,
  ...buildSymptoms,
];
