import type { Contact } from '../domain/contact';
import { isJobOf } from '../domain/employment-history';
import type { Instant } from '../domain/ids';

/** The contact, in the same job, at a company that goes by another name. */
export function renameEmployer(contact: Contact, company: string, at: Instant): Contact {
  const employments = contact.employments.map((job) => (isJobOf(contact, job) ? { ...job, company } : job));
  return { ...contact, company, employments, updatedAt: at };
}
