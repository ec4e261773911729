import type { NextStep } from '../../domain/life-cycle';
import { say } from '../../domain/said';
import { ActionError } from '../action-error';

/** What is to be done, without outer blanks. Throws an `ActionError` when it is not said. */
export function readNextStep({ what, dueOn, owner }: NextStep): NextStep {
  const step = { what: what.trim(), dueOn, owner: owner.trim() };
  if (step.what === '') throw new ActionError(say('refused.noNextStep'));
  if (step.dueOn === '') throw new ActionError(say('refused.noDueDay'));
  return step;
}
