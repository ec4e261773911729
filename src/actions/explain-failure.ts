import { say, type Sentence } from '../domain/said';
import { SaidError } from '../domain/said-error';

/** What went wrong, for the user: what actions, the store and writers of files say themselves, else that it was not expected. */
export function explainFailure(error: unknown): Sentence {
  if (error instanceof SaidError) return error.sentence;
  return say('refused.unexpected', { detail: error instanceof Error ? error.message : null });
}
