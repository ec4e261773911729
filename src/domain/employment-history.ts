import type { Contact } from './contact';
import type { Employment } from './employment';
import type { Instant, YearMonth } from './ids';

type Job = Pick<Employment, 'accountId' | 'company' | 'title'>;
type Holder = Pick<Contact, 'accountId' | 'company' | 'title' | 'employments'>;

/** A job as it is noted in a contact's history. */
export function noteJob(job: Job, source: Employment['source'], recordedAt: Instant, start?: YearMonth): Employment {
  const { accountId, company, title } = job;
  return { accountId, company, title, ...(start === undefined ? {} : { start }), state: 'current', source, recordedAt };
}

/**
 * The history with the job of the record closed, with or without a known end. A job that was never noted is noted as
 * ended, so that nothing the record said is lost.
 */
export function closeJob(contact: Holder, at: Instant, end?: YearMonth): Employment[] {
  const close = (job: Employment): Employment => ({ ...job, state: 'ended', ...(end === undefined ? {} : { end }) });
  if (contact.employments.some((job) => isJobOf(contact, job)))
    return contact.employments.map((job) => (isJobOf(contact, job) ? close(job) : job));
  if (contact.title === '' && contact.company === '') return contact.employments;
  return [...contact.employments, close(noteJob(contact, 'import', at))];
}

/** The history with the job of the record closed and another begun. */
export function changeJob(
  contact: Holder,
  job: Job,
  source: Employment['source'],
  at: Instant,
  start?: YearMonth,
): Employment[] {
  return [...closeJob(contact, at), noteJob(job, source, at, start)];
}

/** The history with the job of the record open again, and the jobs noted when it was closed taken out. */
export function reopenJob(contact: Holder, isNotedSince: (job: Employment) => boolean): Employment[] {
  const kept = contact.employments.filter((job) => !(job.state === 'current' && isNotedSince(job)));
  const last = kept.findLastIndex((job) => job.state === 'ended' && isSameJob(contact, job));
  return kept.map((job, index) => {
    if (index !== last) return job;
    const open: Employment = { ...job, state: 'current' };
    delete open.end;
    return open;
  });
}

/** Whether a noted job is the present one of the record. */
export function isJobOf(contact: Job, job: Employment): boolean {
  return job.state === 'current' && isSameJob(contact, job);
}

function isSameJob({ accountId, company, title }: Job, job: Employment): boolean {
  const isSamePlace = accountId === null ? job.company === company : job.accountId === accountId;
  return isSamePlace && job.title === title;
}
