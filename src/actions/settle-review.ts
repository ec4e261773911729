import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import { needContact } from './need';
import type { World } from './world';

/** Waves a likely change away: the same is not listed again for this contact. Answers null when it is settled already. */
export async function settleReview(
  world: World,
  { programId, reviewId }: { programId: Id; reviewId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const review = await write.records.reviews.get(reviewId);
    if (review?.state !== 'to-confirm') return null;
    const { name } = await needContact(write.records, review.contactId);
    await write.put('reviews', [{ ...review, state: 'dismissed' }]);
    const summary = say('event.unlikely', { name: name.full, rest: review.sentence });
    return write.event({
      ...{ id: world.newId(), at: world.now(), action: 'settle-review', summary },
      contactIds: [review.contactId],
    });
  });
}
