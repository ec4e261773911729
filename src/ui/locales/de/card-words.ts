import { deCard } from './card';
import { deDeparture } from './departure';
import { deRun } from './run';
import { deSentences } from './sentences';
import { deStepSentences } from './step-sentences';
import { deTerms } from './terms';

/** All that the card says. It is run in a tab before the overlay. */
export const deCardWords = { ...deCard, ...deDeparture, ...deRun, ...deSentences, ...deStepSentences, ...deTerms };
