import type { AdvocateStatus } from '../../domain/status';

/** Statuses in words, for systems whose own words are not known yet. */
export const STATUS_LABELS: Record<AdvocateStatus, string> = {
  nominated: 'Nominated',
  recruiting: 'Recruiting',
  active: 'Active',
  paused: 'Paused',
  inactive: 'Inactive',
  retired: 'Retired',
  'left-company': 'Left company',
  'do-not-contact': 'Do not contact',
};
