import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import { programKey, recordOf } from '../index-row';
import type { ContactFilter, ContactPage } from '../program-records';
import { searchWords } from '../search-words';
import { readCorrections } from './read-corrections';
import { readJudgements } from './read-judgements';
import { inProgram, manyOwn } from './own-rows';

/** Up to this many matches are fetched and ordered; of more, the order of the index is walked. */
const FEW = 500;

/** A part of the list of contacts, ordered by name. */
export async function pageContacts(
  database: Database,
  programId: Id,
  filter: ContactFilter,
  offset: number,
  limit: number,
): Promise<ContactPage> {
  const conditions = await Promise.all(matchingSets(database, programId, filter));
  const contacts = await (conditions.length === 0
    ? pageOfAll(database, programId, offset, limit)
    : pageOfMatches(database, programId, intersect(conditions), offset, limit));
  return { total: contacts.total, rows: await completeRows(database, programId, contacts.rows) };
}

async function pageOfAll(database: Database, programId: Id, offset: number, limit: number) {
  const all = () => inProgram(tableOf(database, 'contacts'), programId, 'keys.order');
  const [total, rows] = await Promise.all([all().count(), all().offset(offset).limit(limit).toArray()]);
  return { total, rows: rows.map((row) => recordOf<Contact>(row)) };
}

async function pageOfMatches(database: Database, programId: Id, matches: Set<Id>, offset: number, limit: number) {
  const table = tableOf(database, 'contacts');
  if (matches.size <= FEW) {
    const rows = (await table.bulkGet([...matches])).filter((row) => row?.programId === programId);
    const order = (index: number) => String(rows[index]?.keys?.['order'] ?? '');
    const sorted = rows
      .map((_, index) => index)
      .sort((a, b) => (order(a) < order(b) ? -1 : order(a) > order(b) ? 1 : 0));
    const page = sorted.slice(offset, offset + limit).map((index) => recordOf<Contact>(rows[index]!));
    return { total: rows.length, rows: page };
  }
  const ordered = await inProgram(table, programId, 'keys.order').primaryKeys();
  const ids = ordered.filter((id) => matches.has(id));
  return { total: ids.length, rows: await manyOwn<Contact>(table, programId, ids.slice(offset, offset + limit)) };
}

/** One set of ids per condition of the filter. */
function matchingSets(database: Database, programId: Id, filter: ContactFilter): Promise<Set<Id>>[] {
  const table = tableOf(database, 'contacts');
  const sets = searchWords(filter.text ?? '').map(
    async (word) => new Set(await table.where('keys.word').startsWith(programKey(programId, word)).primaryKeys()),
  );
  const { statuses = [], verdicts = [] } = filter;
  if (statuses.length > 0) {
    const keys = statuses.map((status) => [programId, status]);
    sets.push(
      table
        .where('[programId+status]')
        .anyOf(keys)
        .primaryKeys()
        .then((ids) => new Set(ids)),
    );
  }
  if (verdicts.length > 0) sets.push(withVerdict(database, programId, verdicts));
  return sets;
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
    for (const id of await inProgram(tableOf(database, 'contacts'), programId, 'keys.order').primaryKeys())
      if (!latest.has(id)) matches.add(id);
  return matches;
}

function intersect(sets: readonly Set<Id>[]): Set<Id> {
  const [smallest, ...others] = [...sets].sort((a, b) => a.size - b.size);
  return new Set([...(smallest ?? [])].filter((id) => others.every((set) => set.has(id))));
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
