import type { Contact } from '../domain/contact';
import type { Id } from '../domain/ids';
import type { Nomination } from '../domain/nomination';
import type { Program } from '../domain/program';
import { say } from '../domain/said';
import type { Judgement } from '../domain/verdict';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';

/** The program. Throws an `ActionError` when there is none. */
export async function needProgram(records: ProgramRecords): Promise<Program> {
  const [program] = await records.rows('programs', [records.programId]);
  if (program === undefined) throw new ActionError(say('refused.noProgram'));
  return program;
}

/** The contact. Throws an `ActionError` when the program has none of that id. */
export async function needContact(records: ProgramRecords, contactId: Id): Promise<Contact> {
  const contact = await records.contacts.get(contactId);
  if (contact === undefined) throw new ActionError(say('refused.noContact'));
  return contact;
}

/** The judgement, if it is about the contact. Throws an `ActionError` when it is not, or is gone. */
export async function needJudgement(records: ProgramRecords, judgementId: Id, contactId: Id): Promise<Judgement> {
  const judgement = await records.judgements.get(judgementId);
  if (judgement?.contactId !== contactId) throw new ActionError(say('refused.oldJudgement'));
  return judgement;
}

/**
 * The judgement, if it is the latest about the contact. Throws an `ActionError` when it is not, is gone, or was overtaken: what is done
 * in one step with much in its wake is not to rest on what the page said before.
 */
export async function needLatestJudgement(records: ProgramRecords, judgementId: Id, contactId: Id): Promise<Judgement> {
  const judgement = await needJudgement(records, judgementId, contactId);
  const latest = (await records.judgements.latestOf([contactId])).get(contactId);
  if (latest?.id !== judgementId) throw new ActionError(say('refused.newJudgement'));
  return judgement;
}

/** The nomination. Throws an `ActionError` when the program has none of that id. */
export async function needNomination(records: ProgramRecords, nominationId: Id): Promise<Nomination> {
  const nomination = await records.nominations.get(nominationId);
  if (nomination === undefined) throw new ActionError(say('refused.noNomination'));
  return nomination;
}
