import { esCard } from './card';
import { esDeparture } from './departure';
import { esRun } from './run';
import { esSentences } from './sentences';
import { esStepSentences } from './step-sentences';
import { esTerms } from './terms';

/** All that the card says. It is run in a tab before the overlay. */
export const esCardWords = { ...esCard, ...esDeparture, ...esRun, ...esSentences, ...esStepSentences, ...esTerms };
