/**
 * What happens in a career. A job is `{title, company, start, end}`, months counted from year 0; an open job has no end.
 * Each function takes the jobs so far and gives the jobs after it, in the order in which they began.
 */

/** The person takes a job. */
export function hire(jobs, { title, company, at }) {
  return [...jobs, { title, company, start: at, end: null }];
}

/** The person gives up all open jobs at a company. */
export function leave(jobs, company, at) {
  return jobs.map((job) => (job.company === company && job.end === null ? { ...job, end: at } : job));
}

/** The person gets another title at a company, as a new entry: the old one is closed. */
export function promote(jobs, company, title, at) {
  return hire(leave(jobs, company, at), { title, company, at });
}

/** The person writes another title over the open entry, as many do. */
export function retitle(jobs, company, title) {
  return jobs.map((job) => (job.company === company && job.end === null ? { ...job, title } : job));
}

/** The company goes on under another name, on all entries. */
export function rename(jobs, company, renamed) {
  return jobs.map((job) => (job.company === company ? { ...job, company: renamed } : job));
}

/** The person takes a company off the profile. */
export function forget(jobs, company) {
  return jobs.filter((job) => job.company !== company);
}

/** The person shows no dates, only which jobs are open. */
export function undate(jobs) {
  return jobs.map((job) => ({ ...job, isUndated: true }));
}
