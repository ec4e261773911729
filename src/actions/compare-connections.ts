import type { Contact } from '../domain/contact';
import type { Id } from '../domain/ids';
import { pageUrlOf } from '../domain/profile-url';
import { isSameSeen, type Review } from '../domain/review';
import type { ImportedContact } from '../exchange/imported-contact';
import type { ProgramRecords } from '../store/program-records';
import { checkConnection, type ConnectionCheck } from '../verdict/check-connection';
import { type ConnectionMatch, openMatching } from './connections/match-connections';
import type { ConnectionsFound } from './import-protocol';
import type { ImportProgress } from './import-plan';
import type { World } from './world';

/** So many connections are compared between two reports of progress. */
const CHUNK = 250;

/** The connections of the user's own export, and whom to tell how far the comparison has come. */
export interface ConnectionsInput {
  programId: Id;
  rows: readonly ImportedContact[];
  signal?: AbortSignal;
  /** Awaited, so that a message to stop can come in between. */
  onProgress?: (progress: ImportProgress) => void | Promise<void>;
}

type Matched = { row: ImportedContact; contact: Contact; by: 'id' | 'name' };
type Likely = Extract<ConnectionCheck, { is: 'likely' }> & { row: ImportedContact; contact: Contact };

/**
 * Compares the user's own connections with all contacts of the program. Writes nothing, and opens no page. What the review list has (or
 * had) already is left out, and so is what the user has waved away on a page.
 */
export async function compareConnections(world: World, input: ConnectionsInput): Promise<ConnectionsFound> {
  const { programId, rows, signal, onProgress } = input;
  const records = world.store.in(programId);
  const [aliases, rejections] = await Promise.all([records.aliases.all(), records.rejections.all()]);
  const match = await openMatching(records, rows, { aliases, rejections });
  const accounts = new Map((await records.accounts.all()).map((account) => [account.id, account]));
  const matches: { row: ImportedContact; match: ConnectionMatch }[] = [];
  for (let start = 0; start < rows.length; start += CHUNK) {
    signal?.throwIfAborted();
    for (const row of rows.slice(start, start + CHUNK)) matches.push({ row, match: match(row) });
    await onProgress?.({ done: matches.length, total: rows.length });
  }
  signal?.throwIfAborted();
  const { matched, doubtful } = settleMatches(matches);
  const checked = matched.map(({ row, contact }) => {
    const account = accounts.get(contact.accountId ?? '') ?? null;
    return { row, contact, ...checkConnection(contact, account, seenOf(row), aliases) };
  });
  const likely = checked.filter((one): one is Likely => one.is === 'likely');
  return {
    connections: rows.length,
    matched: matched.length,
    agreeing: checked.filter(({ is }) => is === 'agrees').length,
    unclear: checked.filter(({ is }) => is === 'unclear').length,
    doubtful,
    likely: (await dropKnown(records, likely)).sort((a, b) => b.confidence - a.confidence).map(showLikely),
  };
}

/** Each contact is one connection at most: the one with its address, else the only one that its name and company fit. */
function settleMatches(matches: readonly { row: ImportedContact; match: ConnectionMatch }[]) {
  const byContact = new Map<Id, Matched[]>();
  let doubtful = 0;
  for (const { row, match } of matches) {
    if (match.is === 'doubtful') doubtful += 1;
    if (match.is !== 'contact') continue;
    const { contact, by } = match;
    byContact.set(contact.id, [...(byContact.get(contact.id) ?? []), { row, contact, by }]);
  }
  const matched: Matched[] = [];
  for (const fitting of byContact.values()) {
    const surest = fitting.find(({ by }) => by === 'id') ?? (fitting.length === 1 ? fitting[0] : undefined);
    if (surest !== undefined) matched.push(surest);
    doubtful += fitting.filter(({ by }) => by === 'name').length - (surest?.by === 'name' ? 1 : 0);
  }
  return { matched, doubtful };
}

async function dropKnown(records: ProgramRecords, likely: readonly Likely[]): Promise<Likely[]> {
  const reviews = await records.reviews.ofContacts(new Set(likely.map(({ contact }) => contact.id)));
  const known = Map.groupBy(reviews, ({ contactId }) => contactId);
  const fresh: Likely[] = [];
  for (const one of likely) {
    const seen = seenOf(one.row);
    const isReviewed = known.get(one.contact.id)?.some((review) => isSameSeen(review.seen, seen)) ?? false;
    if (!isReviewed && !(await isDismissed(records, one.contact.id, seen))) fresh.push(one);
  }
  return fresh;
}

async function isDismissed(records: ProgramRecords, contactId: Id, seen: Review['seen']): Promise<boolean> {
  const dismissals = await records.dismissals.ofContact(contactId);
  return dismissals.some(
    ({ field, seen: value }) => (field === 'title' || field === 'company') && seen[field] === value,
  );
}

function seenOf({ company = '', title = '' }: ImportedContact): Review['seen'] {
  return { company: company.trim(), title: title.trim() };
}

function showLikely({ row, contact, likely, sentence }: Likely): ConnectionsFound['likely'][number] {
  const { id: contactId, name, company, title, profiles } = contact;
  const profileUrl = pageUrlOf(row.profile ? [row.profile] : profiles);
  return { contactId, seen: seenOf(row), likely, sentence, name: name.full, stored: { company, title }, profileUrl };
}
