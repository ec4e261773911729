import type { Event } from '../../domain/event';
import { stepId, type StepOutcome } from '../../domain/review-run';
import type { ProgramWriter } from '../../store/program-writer';

/**
 * Notes that an event has settled its contact in the review run under way, as a part of the event: it is undone with it. For events about
 * one contact; one that is not in the run changes nothing there. What was corrected stays so when it is confirmed as right afterwards.
 * Answers the event.
 */
export async function settleInRun(
  write: ProgramWriter,
  event: Event,
  outcome: Extract<StepOutcome, 'still-right' | 'corrected' | 'left'>,
): Promise<Event> {
  const { runs } = write.records;
  const run = await runs.open();
  const [contactId] = event.contactIds;
  if (run === undefined || contactId === undefined || !run.contactIds.includes(contactId)) return event;
  const known = await runs.step(run.id, contactId);
  if (outcome === 'still-right' && known?.eventId !== undefined) return event;
  const { current } = run;
  await write.put('runSteps', [
    {
      id: stepId(run.id, contactId),
      programId: event.programId,
      runId: run.id,
      contactId,
      outcome,
      eventId: event.id,
      ...(current?.contactId === contactId ? { openedAt: current.openedAt } : {}),
      at: event.at,
    },
  ]);
  return event;
}
