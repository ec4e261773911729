import { departContact } from '../../src/actions/depart-contact';
import { planDeparture } from '../../src/actions/plan-departure';
import type { World } from '../../src/actions/world';
import type { DepartureChoices } from '../../src/domain/departure';
import type { Event } from '../../src/domain/event';
import type { Id } from '../../src/domain/ids';

/** The contact has left, as it is proposed but for a change. Null where it is marked so already. */
export async function departAsPlanned(
  world: World,
  input: { programId: Id; contactId: Id; judgementId: Id | null },
  change: Partial<DepartureChoices> = {},
): Promise<Event | null> {
  const records = world.store.in(input.programId);
  if ((await records.contacts.get(input.contactId))?.status === 'left-company') return null;
  const { choices } = await planDeparture(world, records, input);
  return departContact(world, { ...input, choices: { ...choices, ...change } });
}
