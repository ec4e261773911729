import { enCard } from './card';
import { enDeparture } from './departure';
import { enRun } from './run';
import { enSentences } from './sentences';
import { enStepSentences } from './step-sentences';
import { enTerms } from './terms';

/** All that the card says. It is run in a tab before the overlay. */
export const enCardWords = { ...enCard, ...enDeparture, ...enRun, ...enSentences, ...enStepSentences, ...enTerms };
