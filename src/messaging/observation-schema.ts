import * as v from 'valibot';
import { PROFILE_KINDS, type Observation } from '../domain/observation';

/** Text from a page, cut by the reader long before these bounds: more than this is no page script of ours. */
const shortText = v.pipe(v.string(), v.maxLength(500));
const longText = v.pipe(v.string(), v.maxLength(4_000));
const instant = v.pipe(v.string(), v.isoTimestamp());
/** An address on LinkedIn. */
export const linkedInUrl = v.pipe(v.string(), v.maxLength(4_000), v.startsWith('https://www.linkedin.com/'));
const confidence = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const yearMonth = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/));

const evidence = v.object({ strategy: shortText, excerpt: shortText, where: shortText });
const evidences = v.pipe(v.array(evidence), v.maxLength(20));

const textReading = {
  value: longText,
  confidence,
  evidence: evidences,
  conflicts: v.exactOptional(v.pipe(v.array(v.object({ value: longText, evidence })), v.maxLength(20))),
};
const reading = v.nullable(v.object(textReading));

const position = v.object({
  title: v.nullable(longText),
  company: v.nullable(longText),
  companyUrl: v.nullable(longText),
  employmentType: v.nullable(longText),
  start: v.nullable(yearMonth),
  end: v.nullable(yearMonth),
  current: v.nullable(v.boolean()),
  confidence,
  evidence: evidences,
  conflicts: v.exactOptional(
    v.pipe(
      v.array(v.object({ field: v.picklist(['title', 'company', 'start', 'end']), value: longText, evidence })),
      v.maxLength(20),
    ),
  ),
});

const profile = v.object({
  page: v.literal('profile'),
  url: linkedInUrl,
  seenAt: instant,
  kind: v.picklist(PROFILE_KINDS),
  front: v.picklist(['sdui', 'ember', 'mwlite', 'public', 'sales']),
  slug: v.nullable(shortText),
  memberId: v.nullable(shortText),
  urn: v.nullable(shortText),
  salesId: v.nullable(shortText),
  name: v.nullable(v.object({ ...textReading, raw: v.exactOptional(longText) })),
  headline: reading,
  location: reading,
  topCardCompany: reading,
  experience: v.picklist(['complete', 'partial', 'not-rendered', 'unreadable']),
  positions: v.pipe(v.array(position), v.maxLength(300)),
  degree: v.nullable(v.picklist([1, 2, 3])),
  isSelf: v.boolean(),
  isMasked: v.boolean(),
});

const nobody = v.object({
  page: v.literal('nobody'),
  url: linkedInUrl,
  seenAt: instant,
  why: v.picklist(['auth-wall', 'not-found', 'guest-home', 'people-list', 'not-a-profile', 'paused']),
});

const unread = v.object({
  page: v.literal('unread'),
  url: linkedInUrl,
  seenAt: instant,
  why: v.picklist(['not-settled', 'other-person', 'unknown-layout']),
});

/** An observation as it may come in from a page: bounded, and with nothing in it that Muster does not know. */
export const observationSchema: v.GenericSchema<unknown, Observation> = v.variant('page', [profile, nobody, unread]);
