import type { Id, Instant, YearMonth } from './ids';
import type { Evidence } from './observation';
import type { Sentence } from './said';

/** The outcomes of comparing an observation with a record. */
export const VERDICT_KINDS = [
  'still-right',
  'title-changed',
  'left-company',
  'left-unknown',
  'extra-role',
  'company-renamed',
  'name-changed',
  'cannot-tell',
] as const;

/** One outcome of comparing an observation with a record. */
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** The fields of a record that a page can speak about. */
export type FindingField = 'title' | 'company' | 'name' | 'location' | 'profile';

/** Whether a field is about the job: a finding on it means what the verdict says. */
export function isJobField(field: FindingField): boolean {
  return field === 'title' || field === 'company';
}

/** One field's difference between the record and the page. */
export interface Finding {
  field: FindingField;
  stored: string;
  seen: string;
  /** A cosmetic difference is a tidy-up, listed apart; only a real one carries a verdict. */
  nature: 'real' | 'cosmetic';
  /** The probability that the record is wrong, 0 to 1. */
  probability: number;
  evidence: Evidence[];
  /** When the seen job began, for findings on title and company. */
  since?: YearMonth;
  /** The company the seen title belongs to, when it is not the stored one. */
  company?: string;
}

/** Why nothing could be said. */
export type CannotTellReason =
  | 'experience-not-rendered'
  | 'partly-read'
  | 'contradiction'
  | 'low-confidence'
  | 'masked'
  | 'record-incomplete'
  /** Fields that used to be read on such pages were not. */
  | 'page-changed';

/** Where the person went, when the page shows it. */
export interface Destination {
  company: string;
  title: string;
  companyUrl: string | null;
  since?: YearMonth;
}

/** What the user can answer once for the whole program, where a verdict hangs on it: do the two mean the same? */
export interface VerdictQuestion {
  about: 'company' | 'title';
  stored: string;
  seen: string;
}

/** What a page means for a record, with the reason in a sentence and the excerpt it rests on. */
export interface Verdict {
  kind: VerdictKind;
  /** That the verdict is right, 0 to 1; for `cannot-tell`, that the record is no longer right. */
  probability: number;
  /** One sentence that a consultant reads, e.g. "Acme is still current since 2019; the title is now 'VP Sales'." */
  sentence: Sentence;
  /** The one to three facts that carried the verdict, each in a few words: "Acme is listed as current since Mar 2019". */
  reasons: Sentence[];
  /** The words of the page that carried the verdict. */
  excerpt: string;
  findings: Finding[];
  /** For `title-changed`, where the levels show it. */
  direction?: 'promotion' | 'lateral' | 'step-down';
  /** For `cannot-tell`. */
  reason?: CannotTellReason;
  /** For `cannot-tell` and `company-renamed`, where one answer of the user would settle it. */
  question?: VerdictQuestion;
  /** For `left-company` and `extra-role`. */
  destination?: Destination;
  /** For `left-company` and `left-unknown`: the end shown for the stored job. */
  endedOn?: YearMonth;
}

/** Whether a verdict says that the contact has left the company: what that means is settled by the departure as a whole. */
export function saysLeft({ kind }: Pick<Verdict, 'kind'>): boolean {
  return kind === 'left-company' || kind === 'left-unknown';
}

/** A verdict as kept with the contact: the latest of each contact counts. */
export interface Judgement {
  id: Id;
  programId: Id;
  contactId: Id;
  observationId: Id;
  judgedAt: Instant;
  verdict: Verdict;
  /** What the user did about it; absent while it waits. `departed`: the contact was marked as having left, whatever the verdict was. */
  settled?: { how: 'accepted' | 'verified' | 'dismissed' | 'departed'; at: Instant };
}
