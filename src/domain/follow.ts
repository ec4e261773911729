import type { Day, Id, YearMonth } from './ids';
import type { ProfileId } from './profile-address';

/** An advocate who has left and is followed at the new company, as a prospect. The contact at the old company stays. */
export interface Follow {
  id: Id;
  programId: Id;
  /** The contact who left. */
  contactId: Id;
  name: string;
  /** Where the advocate works now, as the page showed it last or the user said; empty where it is not known. */
  company: string;
  title: string;
  since?: YearMonth;
  profile: ProfileId | null;
  startedOn: Day;
  state: 'following' | 'stopped';
}
