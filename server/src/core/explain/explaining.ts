/**
 * What it takes to explain an error without a project, and nothing that reads code: a file of its own in what is shipped,
 * so that `--explain` loads a fifth of the engine.
 */
export { symptomGuide } from '../catalog/errors/symptoms/guide.ts';
export { findKeyHash } from '../manifest/keyHash.ts';
export { renderMessage } from '../text/rendering.ts';
export { answersOf } from './answers.ts';
export { describeCaller } from './caller.ts';
export { stepsOf } from './callerKind.ts';
export { errorCard } from './card.ts';
export { errorsIn, explain } from './explain.ts';
export { keyHashCard } from './keyHashCard.ts';
