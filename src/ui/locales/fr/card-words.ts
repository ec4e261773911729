import { frCard } from './card';
import { frDeparture } from './departure';
import { frRun } from './run';
import { frSentences } from './sentences';
import { frStepSentences } from './step-sentences';
import { frTerms } from './terms';

/** All that the card says. It is run in a tab before the overlay. */
export const frCardWords = { ...frCard, ...frDeparture, ...frRun, ...frSentences, ...frStepSentences, ...frTerms };
