import type { Instant, YearMonth } from './ids';

/** Why a value is believed: which strategy read it, from what text, where on the page. */
export interface Evidence {
  strategy: string;
  /** The text the value was read from, at most 200 characters. */
  excerpt: string;
  /** A short name of the place, e.g. `top card` or `experience, item 2`. */
  where: string;
}

/** A value read from a page. */
export interface Reading<T> {
  value: T;
  /** 0 to 1. Two independent strategies that agree beat one loud one; a conflict lowers it. */
  confidence: number;
  evidence: Evidence[];
  /** Values that other strategies read instead, kept so that the doubt can be shown. */
  conflicts?: { value: T; evidence: Evidence }[];
}

/** One job on the page. `null` means that the page does not say it. */
export interface ObservedPosition {
  title: string | null;
  company: string | null;
  /** The address of the employer's page as linked, absolute, without query. */
  companyUrl: string | null;
  /** The words for the kind of employment, as shown ("Full-time", "Vollzeit"). */
  employmentType: string | null;
  start: YearMonth | null;
  end: YearMonth | null;
  /** True when the range is open; null when no dates could be read. */
  current: boolean | null;
  confidence: number;
  evidence: Evidence[];
}

/**
 * How far the positions can be trusted:
 * - `complete`: all roles that the page has are listed. To visitors who are not logged in (`front` is `public`) it may
 *   have fewer than the person, and only a verdict can know what that means
 * - `partial`: the page itself shows only some of them
 * - `not-rendered`: the section has not loaded or was not found; no position does not mean no job
 */
export type ExperienceExtent = 'complete' | 'partial' | 'not-rendered';

/** LinkedIn's front ends that show profiles. */
export type FrontEnd = 'sdui' | 'ember' | 'public';

/** What one profile page said at one instant. */
export interface ProfileObservation {
  page: 'profile';
  url: string;
  seenAt: Instant;
  front: FrontEnd;
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  name: Reading<string> | null;
  headline: Reading<string> | null;
  location: Reading<string> | null;
  topCardCompany: Reading<string> | null;
  experience: ExperienceExtent;
  positions: ObservedPosition[];
  /** The page belongs to the person who is logged in. */
  isSelf: boolean;
  /** The page hides parts of the values ("Otto R.", asterisks). */
  isMasked: boolean;
}

/** A page that shows no person: nothing may be concluded from it. */
export interface NobodyObservation {
  page: 'nobody';
  url: string;
  seenAt: Instant;
  why: 'auth-wall' | 'not-found' | 'guest-home' | 'not-a-profile';
}

/** A profile address whose page could not be read, or not yet, or shows another person than the address says. */
export interface UnreadObservation {
  page: 'unread';
  url: string;
  seenAt: Instant;
  why: 'not-settled' | 'other-person' | 'unknown-layout';
}

/** What one page said at one instant. */
export type Observation = ProfileObservation | NobodyObservation | UnreadObservation;

/** A profile observation as kept: only for people in a program. */
export interface StoredObservation {
  id: string;
  programId: string;
  contactId: string;
  observation: ProfileObservation;
}
