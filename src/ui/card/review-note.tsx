import type { Review } from '../../domain/review';
import { Note } from '../components/note';
import { sayIt, t } from '../locales/card-words';

/** A likely change that a check of connections has found: no profile has shown it yet. */
export function ReviewNote({ review }: { review: Review | null }) {
  if (review === null) return null;
  return (
    <Note tone="info" icon="file">
      {sayIt(review.sentence)} <span className="soft small">{t('review.source', { file: review.fileName })}</span>
    </Note>
  );
}
