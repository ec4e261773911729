import * as z from 'zod/mini';
import type { Observation } from '../domain/observation';

/** Text from a page, cut by the reader long before these bounds: more than this is no page script of ours. */
const shortText = z.string().check(z.maxLength(500));
const longText = z.string().check(z.maxLength(4_000));
const instant = z.iso.datetime();
const linkedInUrl = z.string().check(z.maxLength(4_000), z.startsWith('https://www.linkedin.com/'));
const confidence = z.number().check(z.minimum(0), z.maximum(1));
const yearMonth = z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/));

const evidence = z.object({ strategy: shortText, excerpt: shortText, where: shortText });
const evidences = z.array(evidence).check(z.maxLength(20));

const textReading = z.object({
  value: longText,
  confidence,
  evidence: evidences,
  conflicts: z.exactOptional(z.array(z.object({ value: longText, evidence })).check(z.maxLength(20))),
});

const position = z.object({
  title: z.nullable(longText),
  company: z.nullable(longText),
  companyUrl: z.nullable(longText),
  employmentType: z.nullable(longText),
  start: z.nullable(yearMonth),
  end: z.nullable(yearMonth),
  current: z.nullable(z.boolean()),
  confidence,
  evidence: evidences,
});

const profile = z.object({
  page: z.literal('profile'),
  url: linkedInUrl,
  seenAt: instant,
  front: z.enum(['sdui', 'ember', 'public']),
  slug: z.nullable(shortText),
  memberId: z.nullable(shortText),
  urn: z.nullable(shortText),
  name: z.nullable(textReading),
  headline: z.nullable(textReading),
  location: z.nullable(textReading),
  topCardCompany: z.nullable(textReading),
  experience: z.enum(['complete', 'partial', 'not-rendered']),
  positions: z.array(position).check(z.maxLength(300)),
  isSelf: z.boolean(),
  isMasked: z.boolean(),
});

const nobody = z.object({
  page: z.literal('nobody'),
  url: linkedInUrl,
  seenAt: instant,
  why: z.enum(['auth-wall', 'not-found', 'guest-home', 'not-a-profile']),
});

const unread = z.object({
  page: z.literal('unread'),
  url: linkedInUrl,
  seenAt: instant,
  why: z.enum(['not-settled', 'other-person', 'unknown-layout']),
});

/** An observation as it may come in from a page: bounded, and with nothing in it that Muster does not know. */
export const observationSchema: z.ZodMiniType<Observation> = z.discriminatedUnion('page', [profile, nobody, unread]);
