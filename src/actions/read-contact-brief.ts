import type { ContactBrief } from '../domain/card';
import type { Contact } from '../domain/contact';
import type { MatchBasis } from '../domain/identity';
import type { ProgramRecords } from '../store/program-records';

/** Adds to a contact what its pages have shown last, met on a page or not. */
export async function readContactBrief(
  records: ProgramRecords,
  contact: Contact,
  matchedBy: MatchBasis | null,
): Promise<ContactBrief> {
  const judgements = await records.judgements.latestOf([contact.id]);
  return { programId: records.programId, contact, matchedBy, judgement: judgements.get(contact.id) ?? null };
}
