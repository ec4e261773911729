import type { Day } from './ids';

/** The ways in which an advocate can help. */
export const PARTICIPATION_TYPES = [
  'reference-call',
  'reference-email',
  'site-visit',
  'peer-review',
  'case-study',
  'quote',
  'video',
  'logo-use',
  'press',
  'speaking',
  'analyst-reference',
  'advisory-board',
  'beta-feedback',
  'user-group',
  'award',
  'rfp-reference',
  'internal-event',
] as const;

/** One way in which an advocate can help. */
export type ParticipationType = (typeof PARTICIPATION_TYPES)[number];

/** What the advocate said about one participation type. */
export interface Participation {
  type: ParticipationType;
  consent: 'agreed' | 'ask-each-time' | 'no';
  /** The last day on which the consent holds; absent when it has no end. */
  validUntil?: Day;
}

/** Whether the consent is given and still holds on `day`. */
export function isAgreed(participation: Participation, day: Day): boolean {
  return (
    participation.consent === 'agreed' && (participation.validUntil === undefined || participation.validUntil >= day)
  );
}
