import { ISSUE_KINDS, type IssueKind } from '../../domain/data-issue';
import type { Id } from '../../domain/ids';
import { type Database, tableOf } from '../database';
import { programKey, recordOf } from '../index-row';
import type { ProgramRecords } from '../program-records';
import { findByKeys } from './find-by-keys';
import { getOwn, inProgram } from './own-rows';

/** What waits for the user's look: data issues, likely duplicates, likely changes. */
export function readWorklists(
  database: Database,
  programId: Id,
): Pick<ProgramRecords, 'issues' | 'duplicates' | 'reviews'> {
  const contacts = tableOf(database, 'contacts');
  const duplicates = tableOf(database, 'duplicates');
  const reviews = tableOf(database, 'reviews');
  const withIssue = (kind: IssueKind) => contacts.where('keys.issue').equals(programKey(programId, kind));
  const openPairs = () => duplicates.where('[programId+state]').equals([programId, 'open']);
  const openReviews = () => reviews.where('[programId+state]').equals([programId, 'to-confirm']);
  return {
    issues: {
      count: async () => {
        const rowsOf = (kind: IssueKind) => (kind === 'duplicate' ? openPairs() : withIssue(kind));
        const counts = await Promise.all(ISSUE_KINDS.map(async (kind) => [kind, await rowsOf(kind).count()] as const));
        return Object.fromEntries(counts) as Record<IssueKind, number>;
      },
      page: async (kind, offset, limit) => (await withIssue(kind).offset(offset).limit(limit).toArray()).map(recordOf),
    },
    duplicates: {
      get: (id) => getOwn(duplicates, programId, id),
      open: async (offset, limit) => (await openPairs().offset(offset).limit(limit).toArray()).map(recordOf),
      ofContacts: (ids) => findByKeys(duplicates, programId, 'contact', ids),
      all: async () => (await inProgram(duplicates, programId, 'state').toArray()).map(recordOf),
    },
    reviews: {
      get: (id) => getOwn(reviews, programId, id),
      open: async () => (await openReviews().toArray()).sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)),
      countOpen: () => openReviews().count(),
      ofContact: (id) => reviews.where('[programId+contactId]').equals([programId, id]).toArray(),
      ofContacts: (ids) =>
        reviews
          .where('[programId+contactId]')
          .anyOf([...ids].map((id) => [programId, id]))
          .toArray(),
    },
  };
}
