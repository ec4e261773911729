import { SaidError } from '../domain/said-error';
import type { Refusal } from './refusal';

/** Thrown inside the readers when the whole file must be refused; `openFile` and `recogniseInSteps` answer with the refusal. */
export class RefusedFile extends SaidError {
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}

/** The value itself.
 *
 * @throws RefusedFile where it is a refusal
 */
export function orRefuse<T>(value: T | Refusal): T {
  if (typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'refusal')
    throw new RefusedFile(value as Refusal);
  return value as T;
}
