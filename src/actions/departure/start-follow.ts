import type { Contact } from '../../domain/contact';
import type { DepartureChoices } from '../../domain/departure';
import type { Follow } from '../../domain/follow';
import type { Day, Id } from '../../domain/ids';
import { pickProfileId } from '../../domain/profile-address';

/** The advocate who left as a prospect at the new company. One who is followed already is followed on, to the new place. */
export function startFollow(
  { id: contactId, programId, name, profiles }: Contact,
  { company = '', title = '', since }: Partial<NonNullable<DepartureChoices['destination']>>,
  known: readonly Follow[],
  newId: () => Id,
  today: Day,
): Follow {
  const following = known.find(({ state }) => state === 'following');
  return {
    ...{ id: following?.id ?? newId(), programId, contactId, name: name.full, company, title },
    ...(since === undefined ? {} : { since }),
    ...{ profile: pickProfileId(profiles), startedOn: following?.startedOn ?? today, state: 'following' },
  };
}
