import type { Contact } from './contact';
import { isNameless } from './is-nameless';

/** The kinds of things that can be wrong with the data of a contact, in the order of the work list. */
export const ISSUE_KINDS = [
  'duplicate',
  'status',
  'email',
  'phone',
  'no-name',
  'no-company',
  'no-title',
  'no-profile',
] as const;

/** One kind of thing that can be wrong with the data of a contact. */
export type IssueKind = (typeof ISSUE_KINDS)[number];

/** A kind of issue that the user can leave as it is, for one contact. */
export type LeavableIssue = Exclude<IssueKind, 'duplicate' | 'status'>;

/** The issues that a contact has by itself; duplicates are between two and stand in {@link Duplicate}. */
export function issuesOf(
  contact: Pick<
    Contact,
    'flaws' | 'name' | 'company' | 'title' | 'profiles' | 'email' | 'phone' | 'mobile' | 'leftAsIs'
  >,
): IssueKind[] {
  const { flaws = {}, name, company, title, profiles, leftAsIs = {} } = contact;
  const has: Record<Exclude<IssueKind, 'duplicate'>, boolean> = {
    status: flaws.status !== undefined,
    email: flaws.email !== undefined,
    phone: flaws.phone !== undefined || flaws.mobile !== undefined,
    'no-name': isNameless(name.full),
    'no-company': company.trim() === '',
    'no-title': title.trim() === '',
    'no-profile': profiles.length === 0,
  };
  return ISSUE_KINDS.filter(
    (kind) => kind !== 'duplicate' && has[kind] && (kind === 'status' || leftAsIs[kind] !== issueValue(contact, kind)),
  );
}

/** What an issue is about: the text that is wrong, or nothing where a value is missing. An issue that was left comes back with another text. */
export function issueValue(
  { email, phone, mobile }: Pick<Contact, 'email' | 'phone' | 'mobile'>,
  kind: LeavableIssue,
): string {
  if (kind === 'email') return email ?? '';
  return kind === 'phone' ? [phone, mobile].join('\n') : '';
}
