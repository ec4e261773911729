import { ActionError } from '../../actions/action-error';
import { sayIt } from '../locales/card-words';

/** What went wrong, in words for the user. */
export function sayError(error: unknown): string {
  if (error instanceof ActionError) return sayIt(error.sentence);
  return error instanceof Error ? error.message : String(error);
}
