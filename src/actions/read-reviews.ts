import type { Id, Instant } from '../domain/ids';
import { pageUrlOf } from '../domain/profile-url';
import type { Review } from '../domain/review';
import type { Sentence } from '../domain/said';
import type { VerdictKind } from '../domain/verdict';
import type { World } from './world';

/** One line of the review list. */
export interface ReviewLine {
  reviewId: Id;
  contactId: Id;
  name: string;
  stored: Review['seen'];
  seen: Review['seen'];
  likely: VerdictKind;
  sentence: Sentence;
  /** Where the user can confirm it; empty when no address is known. */
  profileUrl: string;
  fileName: string;
  at: Instant;
}

/** The surest first. */
const ORDER: readonly VerdictKind[] = ['left-unknown', 'left-company', 'title-changed'];

/** The likely changes that wait to be confirmed: the newest first, and of one file the surest. */
export async function readReviews({ store }: World, programId: Id): Promise<ReviewLine[]> {
  const records = store.in(programId);
  const reviews = await records.reviews.open();
  const contacts = await records.contacts.many(reviews.map(({ contactId }) => contactId));
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const lines = reviews.flatMap(({ id, contactId, seen, likely, sentence, fileName, at }): ReviewLine[] => {
    const contact = byId.get(contactId);
    if (contact === undefined) return [];
    const { name, company, title, profiles } = contact;
    const profileUrl = pageUrlOf(profiles);
    return [
      {
        reviewId: id,
        contactId,
        name: name.full,
        stored: { company, title },
        seen,
        likely,
        sentence,
        profileUrl,
        fileName,
        at,
      },
    ];
  });
  return lines.sort((a, b) => b.at.localeCompare(a.at) || ORDER.indexOf(a.likely) - ORDER.indexOf(b.likely));
}
