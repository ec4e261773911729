import type { Day } from './ids';
import type { NextAction } from './next-action';
import { canMove, type AdvocateStatus } from './status';

/** Why an advocate rests, and when that is looked at again. */
export interface Pause {
  reason: string;
  reviewOn: Day;
}

/** What is to be done next, as the user says it. */
export type NextStep = Pick<NextAction, 'what' | 'dueOn' | 'owner'>;

/** A move in the life cycle, with what the new status asks for. */
export interface StatusChange {
  to: AdvocateStatus;
  /** Asked for by `paused`. */
  pause?: Pause;
  /** Asked for by `paused` and `recruiting`, unless a next action is open already. */
  nextStep?: NextStep;
}

/** What stands against a move in the life cycle. `needs-departure`: who has left is marked so by the departure, and all that follows from it. */
export type StatusObstacle =
  'same-status' | 'not-allowed' | 'needs-departure' | 'needs-reason' | 'needs-review-date' | 'needs-next-step';

const ASKS_NEXT_STEP: ReadonlySet<AdvocateStatus> = new Set(['paused', 'recruiting']);

/** Whether the move asks for a next step that it does not say: whoever has a next action open may be moved all the same. */
export function needsNextStep({ to, nextStep }: StatusChange): boolean {
  return ASKS_NEXT_STEP.has(to) && (nextStep?.what ?? '').trim() === '';
}

/**
 * What stands against the move, the weightiest first; nothing when it can be made. A contact without a status may take any: nobody
 * has said where it stands.
 */
export function findStatusObstacles(
  from: AdvocateStatus | null,
  change: StatusChange,
  hasNextAction: boolean,
): StatusObstacle[] {
  const { to, pause } = change;
  if (from === to) return ['same-status'];
  if (from !== null && !canMove(from, to)) return ['not-allowed'];
  const needs: [StatusObstacle, boolean][] = [
    ['needs-departure', to === 'left-company'],
    ['needs-reason', to === 'paused' && (pause?.reason ?? '').trim() === ''],
    ['needs-review-date', to === 'paused' && (pause?.reviewOn ?? '') === ''],
    ['needs-next-step', needsNextStep(change) && !hasNextAction],
  ];
  return needs.filter(([, holds]) => holds).map(([obstacle]) => obstacle);
}
