import type { Contact } from '../../domain/contact';
import type { DepartureChoices } from '../../domain/departure';
import type { Day } from '../../domain/ids';
import { isOpenNomination } from '../../domain/nomination';
import { addDays } from '../../domain/use';
import type { ProgramRecords } from '../../store/program-records';
import type { SeenDeparture } from './seen-departure';

/** A successor is to be found within so many days. */
const SEARCH_DAYS = 14;

/** What is proposed to the user for a departure. Where a successor is looked for already, no second search is. */
export async function proposeChoices(
  records: ProgramRecords,
  contact: Contact,
  { leftOn, destination }: SeenDeparture,
  today: Day,
): Promise<DepartureChoices> {
  const isSearched = (await records.nominations.ofReplaced(contact.id)).some(isOpenNomination);
  return {
    leftOn,
    destination: destination ?? null,
    replacement: isSearched ? null : { owner: await ownerOf(records, contact), dueOn: addDays(today, SEARCH_DAYS) },
    isFollowed: destination !== undefined,
  };
}

/** The owner of the contact, else whoever owns most contacts of the account; empty where nobody owns any. */
async function ownerOf(records: ProgramRecords, { owner = '', accountId }: Contact): Promise<string> {
  if (owner !== '' || accountId === null) return owner;
  const owners = (await records.contacts.ofAccount(accountId)).flatMap((colleague) => colleague.owner || []);
  const counted = [...Map.groupBy(owners, (one) => one)].toSorted(
    ([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1),
  );
  return counted[0]?.[0] ?? '';
}
