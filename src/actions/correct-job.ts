import type { CorrectionEvidence } from '../domain/correction';
import { changeJob, isJobOf } from '../domain/employment-history';
import type { FieldByHand } from '../domain/text-by-hand';
import { companyKey } from '../identity/company-key';
import type { ProgramRecords } from '../store/program-records';
import type { RecordDraft } from './record-draft';

/** Corrects the title or the company of a contact to what the user says, with what that means for its jobs. */
export const CORRECT_JOB: Record<
  FieldByHand,
  (draft: RecordDraft, value: string, evidence: CorrectionEvidence, records: ProgramRecords) => Promise<void>
> = { title: correctTitle, company: correctCompany };

/** Another title is another job at the same company. */
async function correctTitle(draft: RecordDraft, value: string, evidence: CorrectionEvidence): Promise<void> {
  changeJobOf(draft, { ...draft.contact, title: value });
  draft.correct('title', { value, isEdited: false, evidence });
}

/**
 * Another spelling is the same company, for all its contacts. Another company is this contact's alone, who hangs on its account from then on, under the
 * account's name, where the program has one of that name.
 */
async function correctCompany(
  draft: RecordDraft,
  value: string,
  evidence: CorrectionEvidence,
  records: ProgramRecords,
): Promise<void> {
  const key = companyKey(value);
  if (key === companyKey(draft.contact.company)) {
    draft.renameCompany({ value, isEdited: false, evidence });
    return;
  }
  const [account, ...others] = await records.accounts.findByNameKeys([key]);
  const known = others.length > 0 ? undefined : account;
  const [accountId, company] = [known?.id ?? null, known?.name ?? value];
  changeJobOf(draft, { accountId, company, title: draft.contact.title });
  draft.contact = { ...draft.contact, accountId };
  draft.correct('company', { value: company, isEdited: false, evidence });
}

/** What was blank is filled in the job that is noted; anything else is another job. */
function changeJobOf(draft: RecordDraft, job: Parameters<typeof changeJob>[1]): void {
  const { contact, at } = draft;
  const { accountId, company, title } = job;
  const isFilled =
    (contact.title === '' || contact.title === title) && (contact.company === '' || contact.company === company);
  const employments = isFilled
    ? contact.employments.map((known) => (isJobOf(contact, known) ? { ...known, accountId, company, title } : known))
    : changeJob(contact, job, 'user', at);
  draft.contact = { ...contact, employments };
}
