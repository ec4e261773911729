import type { Contact } from './contact';

/** The kinds of things that can be wrong with the data of a contact, in the order of the work list. */
export const ISSUE_KINDS = ['duplicate', 'status', 'email', 'phone', 'no-company', 'no-title', 'no-profile'] as const;

/** One kind of thing that can be wrong with the data of a contact. */
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** The issues that a contact has by itself; duplicates are between two and stand in {@link Duplicate}. */
export function issuesOf(contact: Pick<Contact, 'flaws' | 'company' | 'title' | 'profiles'>): IssueKind[] {
  const { flaws = {}, company, title, profiles } = contact;
  const has: Record<Exclude<IssueKind, 'duplicate'>, boolean> = {
    status: flaws.status !== undefined,
    email: flaws.email !== undefined,
    phone: flaws.phone !== undefined || flaws.mobile !== undefined,
    'no-company': company.trim() === '',
    'no-title': title.trim() === '',
    'no-profile': profiles.length === 0,
  };
  return ISSUE_KINDS.filter((kind) => kind !== 'duplicate' && has[kind]);
}
