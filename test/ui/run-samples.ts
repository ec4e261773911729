import type { RunView } from '../../src/domain/review-run';
import { contactCard, NOW } from './samples';

const { contact } = contactCard();

/** The contact of the sample card, as the one whose profile a run has opened last. */
export const opened = { contactId: contact.id, name: contact.name.full, openedAt: NOW };

/** Who comes next in the sample run. */
export const comesNext = {
  contactId: 'c9',
  name: 'Nora Vale',
  company: 'Tarn Ltd.',
  url: 'https://www.linkedin.com/in/nora-vale/',
};

/** A run under way: the profile of the sample card's contact is open, 6 of 40 are settled. */
export function runView(change: Partial<RunView> = {}): RunView {
  return {
    runId: 'r1',
    programId: 'p1',
    programName: 'Client',
    name: 'Stale advocates',
    total: 40,
    counts: { 'still-right': 3, corrected: 1, left: 1, skipped: 1, later: 2 },
    current: opened,
    isHere: true,
    next: comesNext,
    medianMs: 9_000,
    openedToday: 12,
    ...change,
  };
}
