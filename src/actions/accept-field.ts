import type { AcceptedField } from '../domain/accepted-field';
import type { CorrectionEvidence } from '../domain/correction';
import type { Employment } from '../domain/employment';
import { changeJob, isJobOf, noteJob } from '../domain/employment-history';
import { profileUrl, slugOf } from '../domain/profile-url';
import { say, type Said } from '../domain/said';
import {
  isJobField,
  saysLeft,
  type Destination,
  type Finding,
  type FindingField,
  type Verdict,
} from '../domain/verdict';
import { ActionError } from './action-error';
import { correctName } from './correct-name';
import { sayChange } from './say-change';
import type { NewValue, RecordDraft } from './record-draft';

interface Acceptance extends NewValue {
  finding: Finding;
  verdict: Verdict;
}

const ACCEPT: Record<FindingField, (draft: RecordDraft, acceptance: Acceptance) => void> = {
  title: acceptTitle,
  company: (draft, { value, isEdited, evidence }) => draft.renameCompany({ value, isEdited, evidence }),
  name: correctName,
  location: (draft, { value, isEdited, evidence }) => draft.correct('location', { value, isEdited, evidence }),
  profile: acceptProfile,
};

/**
 * Makes the change that an accepted finding means, and says it in a few words. A finding on the job means what the verdict
 * says: that the contact has a further job, or has another title or a renamed company. Throws an `ActionError` for one that says the contact
 * has left: that is settled by the departure.
 */
export function acceptField(
  draft: RecordDraft,
  verdict: Verdict,
  finding: Finding,
  { value: edited }: AcceptedField,
  all: readonly AcceptedField[],
  evidence: CorrectionEvidence,
): Said {
  const value = (edited ?? finding.seen).trim();
  if (value === '') throw new ActionError(say('refused.nothingToAccept'));
  const isEdited = value !== finding.seen;
  const isJob = isJobField(finding.field);
  if (isJob && saysLeft(verdict)) throw new ActionError(say('refused.byDeparture', { name: draft.contact.name.full }));
  if (isJob && verdict.kind === 'extra-role') {
    const { destination, source } = editDestination(verdict, all);
    const { company, title, since } = destination ?? { company: finding.company ?? '', title: value };
    const job = noteJob({ accountId: null, company, title }, source, draft.at, since);
    draft.contact = { ...draft.contact, employments: [...draft.contact.employments, job], updatedAt: draft.at };
    return title === ''
      ? say('event.part.alsoAt', { company })
      : say('event.part.also', { title, company: company || null });
  }
  ACCEPT[finding.field](draft, { value, isEdited, evidence, finding, verdict });
  return sayChange(finding.field, finding.stored, value);
}

/** The new job as the page shows it, with what the user wrote instead in the rows of title and company. */
function editDestination({ destination }: Verdict, all: readonly AcceptedField[]) {
  const edit = (field: FindingField) => all.find((accepted) => accepted.field === field)?.value?.trim() || undefined;
  const seen: Destination = destination ?? { company: '', title: '', companyUrl: null };
  const { company = seen.company, title = seen.title } = { company: edit('company'), title: edit('title') };
  const isEdited = company !== seen.company || title !== seen.title;
  const source: Employment['source'] = isEdited ? 'user' : 'page';
  return { destination: destination === undefined && !isEdited ? undefined : { ...seen, company, title }, source };
}

/** Another title is another job at the same company; another spelling of the title is the same job, as is the title of the record. */
function acceptTitle(draft: RecordDraft, { value, isEdited, evidence, finding }: Acceptance): void {
  const { contact, at } = draft;
  const employments =
    finding.nature === 'cosmetic' || value === contact.title
      ? contact.employments.map((job) => (isJobOf(contact, job) ? { ...job, title: value } : job))
      : changeJob(contact, { ...contact, title: value }, isEdited ? 'user' : 'page', at, finding.since);
  draft.contact = { ...contact, employments };
  draft.correct('title', { value, isEdited, evidence });
}

function acceptProfile(draft: RecordDraft, { value, isEdited, evidence }: Acceptance): void {
  const slug = slugOf(value);
  if (slug === null) throw new ActionError(say('refused.noProfileAddress'));
  draft.correct('profileUrl', { value: profileUrl(slug), isEdited, evidence });
}
