import type { ProfileObservation } from '../../src/domain/observation';

const evidence = [{ strategy: 'top-card', excerpt: 'Mara Ellingsen', where: 'top card' }];

/** A small, valid observation of an invented person. */
export function profileSample(change: Partial<ProfileObservation> = {}): ProfileObservation {
  return {
    page: 'profile',
    url: 'https://www.linkedin.com/in/mara-ellingsen-demo/',
    seenAt: '2026-03-01T09:30:00.000Z',
    kind: 'sdui-profile',
    front: 'sdui',
    salesId: null,
    degree: null,
    slug: 'mara-ellingsen-demo',
    memberId: null,
    urn: 'ACoAAmara',
    name: { value: 'Mara Ellingsen', confidence: 0.95, evidence },
    headline: { value: 'Head of Care', confidence: 0.9, evidence },
    location: null,
    topCardCompany: null,
    experience: 'complete',
    positions: [
      {
        title: 'Head of Care',
        company: 'Norvela',
        companyUrl: null,
        employmentType: null,
        start: '2020-02',
        end: null,
        current: true,
        confidence: 0.9,
        evidence,
      },
    ],
    isSelf: false,
    isMasked: false,
    ...change,
  };
}
