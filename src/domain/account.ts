import type { ExternalId } from './external-id';
import type { Id, Instant } from './ids';
import type { AdvocateStatus } from './status';

/** A customer company in one program. */
export interface Account {
  id: Id;
  programId: Id;
  externalIds: ExternalId[];
  name: string;
  /** Names it had before, kept when a rename is accepted. */
  formerNames: string[];
  /** LinkedIn company numbers or slugs that were seen to be this account. */
  companyKeys: string[];
  status: AdvocateStatus | null;
  /** False when the company is no customer any more; null when nobody said. */
  isCustomer: boolean | null;
  region?: string;
  industry?: string;
  size?: string;
  custom: Record<string, string>;
  createdAt: Instant;
  updatedAt: Instant;
}
