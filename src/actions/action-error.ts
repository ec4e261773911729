import { SaidError } from '../domain/said-error';

/** Something the user asked for cannot be done as things are; the sentence is for the user and says what to do. */
export class ActionError extends SaidError {
  override readonly name = 'ActionError';
}
