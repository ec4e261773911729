/** The life cycle of an advocate, in the order in which it is usually walked. */
export const ADVOCATE_STATUSES = [
  'nominated',
  'recruiting',
  'active',
  'paused',
  'inactive',
  'retired',
  'left-company',
  'do-not-contact',
] as const;

/** Where an advocate (a contact or an account) stands in the program. */
export type AdvocateStatus = (typeof ADVOCATE_STATUSES)[number];

const TRANSITIONS: Record<AdvocateStatus, readonly AdvocateStatus[]> = {
  nominated: ['recruiting', 'active', 'inactive', 'left-company', 'do-not-contact'],
  recruiting: ['active', 'paused', 'inactive', 'left-company', 'do-not-contact'],
  active: ['paused', 'inactive', 'retired', 'left-company', 'do-not-contact'],
  paused: ['active', 'inactive', 'retired', 'left-company', 'do-not-contact'],
  inactive: ['recruiting', 'active', 'retired', 'left-company', 'do-not-contact'],
  retired: ['recruiting', 'active', 'left-company', 'do-not-contact'],
  'left-company': ['nominated', 'recruiting', 'active', 'inactive', 'do-not-contact'],
  'do-not-contact': ['inactive', 'recruiting'],
};

/** The statuses a user may move an advocate to from `from`. An import may set any status: the file is the record. */
export function nextStatuses(from: AdvocateStatus): readonly AdvocateStatus[] {
  return TRANSITIONS[from];
}

/** Whether the life cycle allows a user to move an advocate from `from` to `to`. */
export function canMove(from: AdvocateStatus, to: AdvocateStatus): boolean {
  return TRANSITIONS[from].includes(to);
}
