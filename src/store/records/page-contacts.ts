import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ContactFilter, ContactPage } from '../program-records';
import { beginsWord, searchWords } from '../search-words';
import { areKept, keepOutlines, lastChange, outOfSight } from './keep-outlines';
import { readCorrections } from './read-corrections';
import { readJudgements } from './read-judgements';
import { inProgram, manyOwn } from './own-rows';

/** A part of the list of contacts, ordered by name. */
export async function pageContacts(
  database: Database,
  programId: Id,
  filter: ContactFilter,
  offset: number,
  limit: number,
): Promise<ContactPage> {
  const ids = await matchingIds(database, programId, filter);
  const contacts = await manyOwn<Contact>(tableOf(database, 'contacts'), programId, ids.slice(offset, offset + limit));
  return { total: ids.length, rows: await completeRows(database, programId, contacts) };
}

/** The ids of the contacts that fit the filter, in the order of the list. */
export async function matchingIds(
  database: Database,
  programId: Id,
  { text = '', statuses = [], verdicts = [] }: ContactFilter,
): Promise<Id[]> {
  const words = searchWords(text).map(beginsWord);
  const isAny = words.length === 0 && statuses.length === 0 && verdicts.length === 0;
  if (isAny && !areKept(database, programId)) return idsInOrder(database, programId);
  const [outlines, hasVerdict] = await Promise.all([
    keepOutlines(database, programId),
    verdicts.length === 0 ? () => true : judgedAs(database, programId, verdicts),
  ]);
  return outlines
    .filter(
      (outline) =>
        words.every((has) => has.test(outline.text)) &&
        (statuses.length === 0 || (outline.status !== null && statuses.includes(outline.status))) &&
        hasVerdict(outline.id),
    )
    .map(({ id }) => id);
}

/** The ids of all contacts, for a list that must not wait until all of them are read. */
async function idsInOrder(database: Database, programId: Id): Promise<Id[]> {
  await lastChange(database);
  return outOfSight(() => inProgram(tableOf(database, 'contacts'), programId, 'keys.order').primaryKeys());
}

/** Tells whether the latest verdict of a contact is one of these. */
async function judgedAs(
  database: Database,
  programId: Id,
  verdicts: NonNullable<ContactFilter['verdicts']>,
): Promise<(id: Id) => boolean> {
  const latest = await readJudgements(database, programId).latest();
  return (id) => verdicts.includes(latest.get(id)?.verdict.kind ?? 'none');
}

async function completeRows(database: Database, programId: Id, contacts: Contact[]) {
  const ids = contacts.map((contact) => contact.id);
  const [judgements, queued] = await Promise.all([
    readJudgements(database, programId).latestOf(ids),
    readCorrections(database, programId).countQueued(ids),
  ]);
  return contacts.map((contact) => ({
    contact,
    judgement: judgements.get(contact.id) ?? null,
    pendingCorrections: queued.get(contact.id) ?? 0,
  }));
}
