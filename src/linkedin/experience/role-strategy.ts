import type { YearMonth } from '../../domain/ids';
import type { Tier } from '../weigh';
import type { RoleSource } from './role-source';

/** What one strategy can say of a role. Null or left out is no statement; `end` counts only beside `current: false`. */
export interface RoleValues {
  title: string | null;
  company: string | null;
  /** The address of the employer's page as linked, absolute, without query. */
  companyUrl: string | null;
  employmentType: string | null;
  start: YearMonth | null;
  end: YearMonth | null;
  current: boolean | null;
}

/** One way to read a role. Strategies know nothing of each other; what is doubtful is not read. */
export interface RoleStrategy {
  tier: Tier;
  /** As shown in the evidence: "order of lines". */
  name: string;
  read(role: RoleSource): Partial<RoleValues>;
}
