import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Day, Id, Instant } from '../../src/domain/ids';
import type { Product } from '../../src/domain/product';
import type { AdvocateStatus } from '../../src/domain/status';

/** A contact of a seeded program; all else follows from these. */
export interface SeedPerson {
  name: string;
  title: string;
  account: string;
  /** The address of the profile; absent for a record without one. */
  slug?: string;
  status?: AdvocateStatus;
  verifiedDaysAgo?: number;
  /** Where the account is and what it does. */
  place: Pick<Account, 'region' | 'industry' | 'size'>;
}

/** A program as the screens are taken of it. */
export interface SeedProgram {
  name: string;
  people: SeedPerson[];
  /** Whether a review run of all is under way. */
  hasRun?: boolean;
}

/** What the rows of a seeded program are made with. Days are counted from today. */
export interface Frame {
  programId: Id;
  newId: () => Id;
  now: Instant;
  inDays: (days: number) => Day;
  instant: (days: number) => Instant;
}

/** The people of a seeded program and where they work. */
export interface SeededPeople {
  accounts: Account[];
  products: Product[];
  contacts: Contact[];
}
