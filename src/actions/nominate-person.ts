import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import type { Nomination } from '../domain/nomination';
import type { ProfileObservation } from '../domain/observation';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { needNominee } from './nominate/need-nominee';
import { needProgram } from './need';
import type { World } from './world';

/**
 * Proposes the person of a profile as an advocate, at an account of the program or at none. Of the page only the name, the title and the
 * profile's address are kept. Who was declined before is proposed anew in the same nomination. Throws an `ActionError` for a person who
 * is in the program, or nominated already.
 */
export async function nominatePerson(
  world: World,
  { programId, accountId, observation }: { programId: Id; accountId: Id | null; observation: ProfileObservation },
): Promise<Event> {
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    await needProgram(records);
    const account = accountId === null ? null : await records.accounts.get(accountId);
    if (account === undefined) throw new ActionError(say('refused.noAccount'));
    const { candidate, declined } = await needNominee(records, observation, accountId);
    const at = world.now();
    const fresh: Nomination = {
      ...{ id: world.newId(), programId, externalIds: [], accountId, candidate },
      ...{ state: 'proposed', owner: '', custom: {}, createdAt: at },
    };
    const again: Nomination | undefined = declined && { ...declined, accountId, candidate, state: 'proposed' };
    await write.put('nominations', [again ?? fresh]);
    const summary = say('event.nominated', { name: candidate.name, account: account?.name ?? null });
    return write.event({ id: world.newId(), at, action: 'nominate', summary, contactIds: [] });
  });
}
