import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import type { ContactFilter, ContactPage } from '../program-records';
import { beginsWord, searchWords } from '../search-words';
import { keepUntilChange } from './keep-until-change';
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
export async function matchingIds(database: Database, programId: Id, filter: ContactFilter): Promise<Id[]> {
  const [ordered, ...sets] = await Promise.all([
    orderedIds(database, programId, searchWords(filter.text ?? '')),
    ...matchingSets(database, programId, filter),
  ]);
  return sets.length === 0 ? ordered : ordered.filter((id) => sets.every((set) => set.has(id)));
}

async function orderedIds(database: Database, programId: Id, words: readonly string[]): Promise<Id[]> {
  const inOrder = () => inProgram(tableOf(database, 'contacts'), programId, 'keys.order');
  if (words.length === 0) return keepUntilChange(database, programId, 'order', () => inOrder().primaryKeys());
  const texts = await keepUntilChange(database, programId, 'texts', async () => {
    const found: { id: Id; text: string }[] = [];
    await inOrder().eachKey((key, { primaryKey }) => found.push({ id: primaryKey, text: textOf(key) }));
    return found;
  });
  const hasWords = words.map(beginsWord);
  return texts.filter(({ text }) => hasWords.every((has) => has.test(text))).map(({ id }) => id);
}

/** The second part of a key of the list's order: all that can be searched of a contact. */
function textOf(key: unknown): string {
  return (key as [Id, string])[1];
}

/** One set of ids per condition of the filter, text aside. */
function matchingSets(database: Database, programId: Id, filter: ContactFilter): Promise<Set<Id>>[] {
  const { statuses = [], verdicts = [] } = filter;
  const sets: Promise<Set<Id>>[] = [];
  if (statuses.length > 0) sets.push(withStatus(database, programId, statuses));
  if (verdicts.length > 0) sets.push(withVerdict(database, programId, verdicts));
  return sets;
}

async function withStatus(
  database: Database,
  programId: Id,
  statuses: NonNullable<ContactFilter['statuses']>,
): Promise<Set<Id>> {
  const keys = statuses.map((status) => [programId, status]);
  return new Set(await tableOf(database, 'contacts').where('[programId+status]').anyOf(keys).primaryKeys());
}

async function withVerdict(
  database: Database,
  programId: Id,
  verdicts: NonNullable<ContactFilter['verdicts']>,
): Promise<Set<Id>> {
  const latest = await readJudgements(database, programId).latest();
  const judged = [...latest.values()].filter(({ verdict }) => verdicts.includes(verdict.kind));
  const matches = new Set(judged.map(({ contactId }) => contactId));
  if (verdicts.includes('none'))
    for (const id of await orderedIds(database, programId, [])) if (!latest.has(id)) matches.add(id);
  return matches;
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
