import type { Event } from '../../domain/event';
import { isMadeInRun } from '../../domain/is-made-in-run';
import { stepId, type StepOutcome } from '../../domain/review-run';
import type { ProgramWriter } from '../../store/program-writer';

/**
 * Notes that an event has settled its contact in the review run under way, as a part of the event: it is undone with it. For events about
 * one contact; one that is not in the run changes nothing there. Who was corrected in the run counts as corrected, also where it is the rest
 * that is confirmed as right, or waved away. Answers the event.
 */
export async function settleInRun(
  write: ProgramWriter,
  event: Event,
  outcome: Extract<StepOutcome, 'still-right' | 'corrected' | 'left'>,
): Promise<Event> {
  const { runs, corrections } = write.records;
  const run = await runs.open();
  const [contactId] = event.contactIds;
  if (run === undefined || contactId === undefined || !run.contactIds.includes(contactId)) return event;
  const known = await runs.step(run.id, contactId);
  if (outcome === 'still-right' && known?.eventId !== undefined) return event;
  const isCorrected =
    outcome === 'still-right' && (await corrections.ofContact(contactId)).some((one) => isMadeInRun(one, run));
  const { current } = run;
  await write.put('runSteps', [
    {
      id: stepId(run.id, contactId),
      programId: event.programId,
      runId: run.id,
      contactId,
      outcome: isCorrected ? 'corrected' : outcome,
      eventId: event.id,
      ...(current?.contactId === contactId ? { openedAt: current.openedAt } : {}),
      at: event.at,
    },
  ]);
  return event;
}
