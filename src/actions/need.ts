import type { Contact } from '../domain/contact';
import type { Id } from '../domain/ids';
import type { Program } from '../domain/program';
import type { Judgement } from '../domain/verdict';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';

/** The program. Throws an `ActionError` when there is none. */
export async function needProgram(records: ProgramRecords): Promise<Program> {
  const [program] = await records.rows('programs', [records.programId]);
  if (program === undefined) throw new ActionError('This program does not exist any more. Choose another one.');
  return program;
}

/** The contact. Throws an `ActionError` when the program has none of that id. */
export async function needContact(records: ProgramRecords, contactId: Id): Promise<Contact> {
  const contact = await records.contacts.get(contactId);
  if (contact === undefined)
    throw new ActionError('This contact is not in the program any more. Open the profile again.');
  return contact;
}

/** The judgement, if it is about the contact. Throws an `ActionError` when it is not, or is gone. */
export async function needJudgement(records: ProgramRecords, judgementId: Id, contactId: Id): Promise<Judgement> {
  const judgement = await records.judgements.get(judgementId);
  if (judgement?.contactId !== contactId)
    throw new ActionError('What was seen is out of date. Open the profile again and look at it once more.');
  return judgement;
}
