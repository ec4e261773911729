import type { Day, Instant } from '../../domain/ids';
import type { ObservedPosition, ProfileObservation } from '../../domain/observation';
import { profileUrl } from '../../domain/profile-url';
import type { SamplePerson } from './sample-people';
import { monthBefore } from './sample-days';

/** An address that no member has: LinkedIn lets letters, digits and hyphens into it, and no underscore. */
export function sampleSlug({ name }: Pick<SamplePerson, 'name'>): string {
  return `muster_sample_${name.join('_')}`.toLowerCase();
}

/** The page that the profile of a person of the sample would have shown; null where nobody has looked at it. */
export function samplePage(person: SamplePerson, today: Day, seenAt: Instant): ProfileObservation | null {
  const { seen, name } = person;
  if (seen === undefined) return null;
  const slug = sampleSlug(person);
  const full = name.join(' ');
  return {
    page: 'profile',
    url: profileUrl(slug),
    seenAt,
    kind: 'sdui-profile',
    front: 'sdui',
    slug,
    memberId: null,
    urn: null,
    salesId: null,
    name: { value: full, confidence: 0.99, evidence: [{ strategy: 'sample', excerpt: full, where: 'top card' }] },
    headline: null,
    location: null,
    topCardCompany: null,
    experience: 'complete',
    positions: seen.map((position, index) => positionOf(position, index, today)),
    degree: null,
    isSelf: false,
    isMasked: false,
  };
}

function positionOf(
  { title, company, fromMonthsAgo, toMonthsAgo }: NonNullable<SamplePerson['seen']>[number],
  index: number,
  today: Day,
): ObservedPosition {
  const start = monthBefore(today, fromMonthsAgo);
  const end = toMonthsAgo === undefined ? null : monthBefore(today, toMonthsAgo);
  const excerpt = `${title} · ${company} · ${start} – ${end ?? 'Present'}`;
  return {
    title,
    company,
    companyUrl: null,
    employmentType: null,
    start,
    end,
    current: end === null,
    confidence: 0.99,
    evidence: [{ strategy: 'sample', excerpt, where: `experience, item ${index + 1}` }],
  };
}
