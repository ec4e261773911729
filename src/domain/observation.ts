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

/** A name as read: `value` is the name alone. */
export interface NameReading extends Reading<string> {
  /** The whole line as shown, where its owner put more around the name: degrees, emoji, "(she/her)". */
  raw?: string;
}

/** A value of a job that another strategy read, kept so that the doubt can be shown. */
export interface PositionConflict {
  field: 'title' | 'company' | 'start' | 'end';
  value: string;
  evidence: Evidence;
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
  conflicts?: PositionConflict[];
}

/**
 * How far the positions can be trusted:
 * - `complete`: all roles that the page has are listed. To visitors who are not logged in (`front` is `public`), and in
 *   Sales Navigator, it may have fewer than the person, and only a verdict can know what that means
 * - `partial`: the page itself shows only some of them
 * - `not-rendered`: the section has not loaded or was not found; no position does not mean no job
 * - `unreadable`: the section is there with text, and no role in it could be understood: LinkedIn has changed its page
 */
export type ExperienceExtent = 'complete' | 'partial' | 'not-rendered' | 'unreadable';

/** LinkedIn's front ends. */
export type FrontEnd = 'sdui' | 'ember' | 'mwlite' | 'public' | 'sales';

/** The kinds of pages that show one person, each with a reader of its own. */
export const PROFILE_KINDS = [
  'sdui-profile',
  'sdui-details',
  'ember-profile',
  'ember-details',
  'ember-2020',
  'ember-2018',
  'mwlite-profile',
  'public-profile',
  'sales-lead',
] as const;
export type ProfileKind = (typeof PROFILE_KINDS)[number];

/** The kinds of pages that list people, each with a reader of its own. */
export const LIST_KINDS = [
  'sdui-search',
  'ember-search',
  'sdui-connections',
  'ember-connections',
  'company-people',
  'sdui-feed',
  'ember-feed',
  'sales-search',
  'sales-list',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** How far the member is from the viewer: 1st, 2nd or 3rd degree and beyond. */
export type Degree = 1 | 2 | 3;

/** What one profile page said at one instant. */
export interface ProfileObservation {
  page: 'profile';
  url: string;
  seenAt: Instant;
  kind: ProfileKind;
  front: FrontEnd;
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  /** The `ACwAA…` token of Sales Navigator. */
  salesId: string | null;
  name: NameReading | null;
  headline: Reading<string> | null;
  location: Reading<string> | null;
  topCardCompany: Reading<string> | null;
  experience: ExperienceExtent;
  positions: ObservedPosition[];
  /** Null where the page does not say it, or says it only in its layout. */
  degree: Degree | null;
  /** The page belongs to the person who is logged in. */
  isSelf: boolean;
  /** The page hides parts of the values ("Otto R.", asterisks). */
  isMasked: boolean;
}

/** A page that is not about one person, or on whose kind Muster is `paused`: nothing of it was read. Nothing may be concluded from it. */
export interface NobodyObservation {
  page: 'nobody';
  url: string;
  seenAt: Instant;
  why: 'auth-wall' | 'not-found' | 'guest-home' | 'people-list' | 'not-a-profile' | 'paused';
}

/** A profile address whose page could not be read, or not yet, or shows another person than the address says. */
export interface UnreadObservation {
  page: 'unread';
  url: string;
  seenAt: Instant;
  why: 'not-settled' | 'other-person' | 'unknown-layout';
}

/** A job that a row of a list states. */
export interface ListedJob {
  title: string | null;
  company: string | null;
  /** The address of the employer's page as linked, absolute, without query. */
  companyUrl: string | null;
}

/** One person in a list: only what the row itself says. */
export interface ListedPerson {
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  salesId: string | null;
  name: NameReading | null;
  headline: Reading<string> | null;
  location: Reading<string> | null;
  /** The current job, where the row states it as such ("Current: Director at Acme"); a headline is none. */
  current: ListedJob | null;
  degree: Degree | null;
}

/** What one page with a list of people said. Never stored and never sent: most of these people are in no program. */
export interface PeopleObservation {
  page: 'people-list' | 'sales-lead-list';
  url: string;
  seenAt: Instant;
  kind: ListKind;
  front: FrontEnd;
  /** In page order, each person once. */
  people: ListedPerson[];
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
