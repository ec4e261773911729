import type { Id, Instant } from '../domain/ids';
import type { ProgramWriter } from '../store/program-writer';

/** Confirms the reviews of a contact that came before its page was seen: the page says more than they do. */
export async function confirmReviews(write: ProgramWriter, contactId: Id, seenAt: Instant): Promise<void> {
  const reviews = await write.records.reviews.ofContact(contactId);
  const answered = reviews.filter(({ state, at }) => state === 'to-confirm' && at < seenAt);
  await write.put(
    'reviews',
    answered.map((review) => ({ ...review, state: 'confirmed' })),
  );
}
