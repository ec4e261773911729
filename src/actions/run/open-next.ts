import type { Id } from '../../domain/ids';
import { pageUrlOf } from '../../domain/profile-url';
import { say } from '../../domain/said';
import { localDay } from '../../platform/clock';
import { ActionError } from '../action-error';
import type { World } from '../world';
import { findFirst } from './find-first';
import { needRun } from './need-run';
import { turnsOf } from './turns-of';

/** The profile that the user wants to see next. */
export interface NextProfile {
  contactId: Id;
  url: string;
}

/**
 * Notes that the next profile of the run under way is opened, and answers which. Whose profile was opened last comes first, while that
 * contact is not settled and is not the one that `shownId` says the user has seen: after a restart, or when a step was taken back.
 * Throws an `ActionError` when nobody is left and where no address is known.
 */
export async function openNext(
  world: World,
  { programId, shownId }: { programId: Id; shownId: Id | null },
): Promise<NextProfile> {
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const run = await needRun(records);
    const { currentId, waiting } = await turnsOf(records, run);
    const isAgain = currentId !== null && currentId !== shownId;
    const contact = await findFirst(records, isAgain ? [currentId, ...waiting] : waiting);
    if (contact === null) throw new ActionError(say('refused.runThrough'));
    const url = pageUrlOf(contact.profiles);
    if (url === '') throw new ActionError(say('refused.noAddress', { name: contact.name.full }));
    const at = world.now();
    const on = localDay(at);
    const count = run.opened?.on === on ? run.opened.count + 1 : 1;
    await write.put('runs', [{ ...run, current: { contactId: contact.id, openedAt: at }, opened: { on, count } }]);
    const summary = say('event.run.next');
    write.event({ id: world.newId(), at, action: 'run', summary, contactIds: [] });
    return { contactId: contact.id, url };
  });
}
