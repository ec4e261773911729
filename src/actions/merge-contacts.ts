import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { MergeChoices } from '../domain/merge-field';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { judgeAgain } from './judge-contact';
import { mergeCorrections } from './merge/merge-corrections';
import { moveRows } from './merge/move-rows';
import { proposeChoices } from './merge/propose-choice';
import { uniteContacts } from './merge/unite-contacts';
import { needContact, needProgram } from './need';
import { putContacts } from './put-records';
import type { World } from './world';

/**
 * Makes one contact of two, with the values that the user chose (those proposed, where nothing was chosen). All that hangs on the one that goes
 * hangs on the other from then on. The whole is one step, and undone exactly. Throws an `ActionError` when one of the two is gone.
 */
export async function mergeContacts(
  world: World,
  { programId, keepId, dropId, choices }: { programId: Id; keepId: Id; dropId: Id; choices: MergeChoices },
): Promise<Event> {
  if (keepId === dropId) throw new ActionError(say('refused.sameContact'));
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const at = world.now();
    const program = await needProgram(records);
    const [keep, drop] = [await needContact(records, keepId), await needContact(records, dropId)];
    const merged = uniteContacts(keep, drop, { ...proposeChoices(keep, drop), ...choices }, at);
    const known = [...(await records.corrections.ofContact(keepId)), ...(await records.corrections.ofContact(dropId))];
    await putContacts(write, [merged]);
    await write.remove('contacts', [dropId]);
    await write.put('corrections', mergeCorrections({ keep, drop, merged }, known, at, world.newId));
    await moveRows(write, merged, dropId);
    await judgeAgain(world, write, program, merged);
    const [kept, dropped] = [keep.name.full, drop.name.full];
    const summary =
      kept === dropped ? say('event.merged.same', { name: kept }) : say('event.merged', { kept, dropped });
    return write.event({ id: world.newId(), at, action: 'merge-contacts', summary, contactIds: [keepId, dropId] });
  });
}
