import { say } from '../../domain/said';
import { SaidError } from '../../domain/said-error';
import { NotSaved } from '../../platform/not-saved';
import { sayIt } from '../locales/card-words';

/** What went wrong, in words for the user. */
export function sayError(error: unknown): string {
  if (error instanceof SaidError) return sayIt(error.sentence);
  if (error instanceof NotSaved) return sayIt(say('refused.notSaved', { file: error.fileName }));
  return error instanceof Error ? error.message : String(error);
}
