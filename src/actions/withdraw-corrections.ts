import { say } from '../domain/said';
import { sayCorrected } from './say-change';
import type { Contact } from '../domain/contact';
import { readField, writeField } from '../domain/correctable-value';
import { type Correction, isQueued } from '../domain/correction';
import type { Employment } from '../domain/employment';
import { isJobOf, reopenJob } from '../domain/employment-history';
import type { Event } from '../domain/event';
import type { Id, Instant } from '../domain/ids';
import { companyKey } from '../identity/company-key';
import type { ProgramRecords } from '../store/program-records';
import type { ProgramWriter } from '../store/program-writer';
import { checkWritten } from './check-written';
import { putAccounts, putContacts } from './put-records';
import { renameEmployer } from './rename-employer';
import { renameMoves } from './rename-moves';
import type { World } from './world';

/**
 * Takes corrections out of the queue; the records have the old values again, as the system of record has them. Those that
 * are not in the queue are left alone. Answers null when none was.
 */
export async function withdrawCorrections(
  world: World,
  { programId, correctionIds }: { programId: Id; correctionIds: readonly Id[] },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const at = world.now();
    const waiting = (await write.records.corrections.many(correctionIds)).filter(isQueued);
    if (waiting.length === 0) return null;
    for (const { id } of waiting) {
      // As it is by now: with the name of a company, the moves there change.
      const correction = (await write.records.corrections.get(id))!;
      await revert(write, correction, at);
      await write.put('corrections', [{ ...correction, state: 'withdrawn' }]);
    }
    const list = waiting.map(({ field, oldValue, newValue }) =>
      say('event.change', { before: sayCorrected(field, newValue), after: sayCorrected(field, oldValue) }),
    );
    const contactIds = new Set(waiting.filter(({ record }) => record === 'contact').map(({ recordId }) => recordId));
    return write.event({
      id: world.newId(),
      at,
      action: 'withdraw',
      summary: say('event.withdrawn', { changes: { list, joined: 'apart' } }),
      contactIds: [...contactIds],
    });
  });
}

async function revert(write: ProgramWriter, correction: Correction, at: Instant): Promise<void> {
  const { record, recordId, field, oldValue, newValue } = correction;
  if (record === 'account') return revertName(write, correction, at);
  const contact = await write.records.contacts.get(recordId);
  if (contact === undefined || readField(contact, field) !== newValue) return;
  if (field === 'company') return putContacts(write, [await revertMove(write.records, contact, correction, at)]);
  const employments = revertJobs(contact, correction);
  const reverted = { ...writeField(contact, field, oldValue), employments, updatedAt: at };
  await putContacts(write, [await checkWritten(write.records, reverted, field)]);
}

/** The contact at the company that it was at before, in the job that it had there. */
async function revertMove(
  records: ProgramRecords,
  contact: Contact,
  { oldValue, createdAt }: Correction,
  at: Instant,
): Promise<Contact> {
  const account = await findFormerAccount(records, contact, oldValue);
  const before = { ...contact, accountId: account?.id ?? null, company: account?.name ?? oldValue, updatedAt: at };
  const isNotedWithIt = (job: Employment) => job.source !== 'import' && job.recordedAt === createdAt;
  const employments = contact.employments.some((job) => isJobOf(contact, job) && isNotedWithIt(job))
    ? reopenJob(before, isNotedWithIt)
    : contact.employments.map((job) =>
        isJobOf(contact, job) ? { ...job, accountId: before.accountId, company: before.company } : job,
      );
  return { ...before, employments };
}

/** The account that a contact hung on under a name; as its jobs say, else the one account of that name. */
async function findFormerAccount(records: ProgramRecords, { employments }: Contact, name: string) {
  const { accountId = null } = employments.findLast((job) => job.company === name && job.accountId !== null) ?? {};
  const known = accountId === null ? undefined : await records.accounts.get(accountId);
  if (known !== undefined || name === '') return known;
  const [account, ...others] = await records.accounts.findByNameKeys([companyKey(name)]);
  return others.length === 0 ? account : undefined;
}

/** The jobs as they were before the correction was accepted. */
function revertJobs(contact: Contact, { field, oldValue, newValue, createdAt }: Correction): Employment[] {
  const isNotedWithIt = (job: Employment) => job.source !== 'import' && job.recordedAt === createdAt;
  if (field === 'status' && newValue === 'left-company') return reopenJob(contact, isNotedWithIt);
  if (field !== 'title') return contact.employments;
  if (contact.employments.some((job) => isJobOf(contact, job) && isNotedWithIt(job)))
    return reopenJob({ ...contact, title: oldValue }, isNotedWithIt);
  return contact.employments.map((job) => (isJobOf(contact, job) ? { ...job, title: oldValue } : job));
}

async function revertName(
  write: ProgramWriter,
  { recordId, oldValue, newValue, createdAt }: Correction,
  at: Instant,
): Promise<void> {
  const account = await write.records.accounts.get(recordId);
  if (account?.name !== newValue) return;
  const formerNames = account.formerNames.filter((name) => name !== oldValue);
  await putAccounts(write, [{ ...account, name: oldValue, formerNames, updatedAt: at }]);
  const contacts = await write.records.contacts.ofAccount(recordId);
  await putContacts(
    write,
    contacts.map((contact) => renameEmployer(contact, oldValue, at)),
  );
  const ids = new Set(contacts.map(({ id }) => id));
  await write.put('corrections', await renameMoves(write.records, ids, newValue, oldValue));
  // What the rename taught goes with it; what the user answered at another time stays.
  const learnt = (await write.records.aliases.all()).filter(
    (alias) => alias.about === 'company' && alias.at === createdAt,
  );
  await write.remove(
    'aliases',
    learnt.map(({ id }) => id),
  );
}
