import type { ExternalId } from './external-id';
import type { Day, Id } from './ids';

/** A published or planned piece that names a customer: a case study, a quote, a video. */
export interface Asset {
  id: Id;
  programId: Id;
  externalIds: ExternalId[];
  title: string;
  kind: string;
  contactIds: Id[];
  accountId: Id | null;
  status: 'planned' | 'in-review' | 'published' | 'withdrawn';
  publishedOn?: Day;
  url?: string;
  /** Columns of the file that Muster has no field for. */
  custom: Record<string, string>;
}
