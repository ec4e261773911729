import { changeStatus } from '../actions/life-cycle/change-status';
import { finishNextAction } from '../actions/life-cycle/finish-next-action';
import { logUse } from '../actions/life-cycle/log-use';
import { setNextAction } from '../actions/life-cycle/set-next-action';
import { writeNotes } from '../actions/life-cycle/write-notes';
import type { World } from '../actions/world';
import type { Handlers } from './router';
import type { UserSteps } from './user-steps';

/** What the worker does for the life cycle of an advocate. */
export function createLifeCycleHandlers(
  world: World,
  { write }: UserSteps,
): Pick<
  Handlers,
  'contact.changeStatus' | 'contact.setNextAction' | 'nextAction.done' | 'contact.logUse' | 'contact.writeNotes'
> {
  return {
    'contact.changeStatus': write(({ programId, contactId, to, pause, nextStep }) =>
      changeStatus(world, {
        ...{ programId, contactId },
        change: { to, ...(pause && { pause }), ...(nextStep && { nextStep }) },
      }),
    ),
    'contact.setNextAction': write((input) => setNextAction(world, input)),
    'nextAction.done': write((input) => finishNextAction(world, input)),
    'contact.logUse': write((input) => logUse(world, input)),
    'contact.writeNotes': write((input) => writeNotes(world, input)),
  };
}
