import type { ContactBrief, Encounter, PillModel } from './card';
import type { Observation } from './observation';
import type { Judgement, VerdictKind } from './verdict';

/** How much a verdict asks of the user: where the person is in several programs, the most urgent is shown. */
const URGENCY: Record<VerdictKind, number> = {
  'left-company': 7,
  'left-unknown': 6,
  'title-changed': 5,
  'company-renamed': 4,
  'name-changed': 3,
  'extra-role': 2,
  'cannot-tell': 1,
  'still-right': 0,
};

/** What the pill shows for a page, or null where there is nothing to show and no pill is drawn. */
export function pillOf(met: Encounter): PillModel | null {
  switch (met.state) {
    case 'contact':
      return pillOfContacts(met.cards, met.observation);
    case 'ask':
      return { status: null, verdict: 'ask', name: nameOf(met.observation), isSettled: false };
    case 'unread':
    case 'unknown-person':
    case 'nobody':
    case 'paused':
    case 'no-program':
      return null;
  }
}

function pillOfContacts(cards: readonly ContactBrief[], observation: Observation): PillModel | null {
  const shown = mostUrgent(cards);
  if (shown === undefined) return null;
  const { contact, judgement } = shown;
  return {
    status: contact.status,
    ...outcomeOf(observation, judgement),
    name: contact.name.full,
    isSettled: judgement?.settled !== undefined,
  };
}

function outcomeOf({ page }: Observation, judgement: Judgement | null): Pick<PillModel, 'verdict' | 'detail'> {
  if (page === 'unread') return { verdict: 'unread' };
  const { kind = 'cannot-tell', reason, sentence } = judgement?.verdict ?? {};
  return reason === 'page-changed' ? { verdict: 'page-changed', detail: sentence ?? '' } : { verdict: kind };
}

/** Of one person in several programs, the one whose last verdict asks most of the user; the first of equals. */
export function mostUrgent<T extends Pick<ContactBrief, 'judgement'>>([first, ...others]: readonly T[]): T | undefined {
  return others.reduce((most, one) => (most && urgency(one) > urgency(most) ? one : most), first);
}

function urgency({ judgement }: Pick<ContactBrief, 'judgement'>): number {
  if (judgement === null) return 0;
  return judgement.settled === undefined ? 1 + URGENCY[judgement.verdict.kind] : 0;
}

function nameOf(observation: Extract<Encounter, { state: 'ask' }>['observation']): string {
  return observation.page === 'profile' ? (observation.name?.value ?? '') : '';
}
