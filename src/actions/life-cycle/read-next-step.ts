import type { NextStep } from '../../domain/life-cycle';
import { ActionError } from '../action-error';

/** What is to be done, without outer blanks. Throws an `ActionError` when it is not said. */
export function readNextStep({ what, dueOn, owner }: NextStep): NextStep {
  const step = { what: what.trim(), dueOn, owner: owner.trim() };
  if (step.what === '') throw new ActionError('Say what is to be done next.');
  if (step.dueOn === '') throw new ActionError('Say until when it is to be done.');
  return step;
}
