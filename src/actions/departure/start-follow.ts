import type { Contact } from '../../domain/contact';
import type { DepartureChoices } from '../../domain/departure';
import type { Follow } from '../../domain/follow';
import type { Day, Id } from '../../domain/ids';
import { pickProfileId } from '../../domain/profile-address';

/** The advocate who left as a prospect at the new company. */
export function startFollow(
  { id: contactId, programId, name, profiles }: Contact,
  { company = '', title = '', since }: Partial<NonNullable<DepartureChoices['destination']>>,
  id: Id,
  today: Day,
): Follow {
  return {
    ...{ id, programId, contactId, name: name.full, company, title },
    ...(since === undefined ? {} : { since }),
    ...{ profile: pickProfileId(profiles), startedOn: today, state: 'following' },
  };
}
