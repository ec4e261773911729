import { useCallback, useState } from 'preact/hooks';
import { type ReviewLine, readReviews } from '../../../actions/read-reviews';
import { settleReview } from '../../../actions/settle-review';
import type { Program } from '../../../domain/program';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { Pager } from '../../components/pager';
import { SettlingNote } from '../../components/settling-note';
import { useLive } from '../../hooks/use-live';
import { useLineFocus, useSettling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { fitOffset } from '../../format/fit-offset';
import { NoReviews } from './no-reviews';
import { ReviewRow } from './review-row';

const LINES_A_PAGE = 25;

/** Likely changes that wait to be confirmed on the person's page. One that is confirmed, in whatever tab, leaves the list. */
export function ReviewScreen({ program: { id: programId } }: { program: Program }) {
  const world = useWorld();
  const settling = useSettling();
  const [wanted, turnTo] = useState(0);
  const { value: reviews, error } = useLive(useCallback(() => readReviews(world, programId), [world, programId]));
  const total = reviews?.length ?? 0;
  const offset = fitOffset(wanted, total, LINES_A_PAGE);
  const lines = reviews?.slice(offset, offset + LINES_A_PAGE);
  const listRef = useLineFocus(
    settling,
    lines?.map(({ reviewId }) => reviewId),
  );

  const dismiss = ({ reviewId, name }: ReviewLine, index: number) =>
    settling.settle(
      { key: reviewId, index },
      () => settleReview(world, { programId, reviewId }),
      t('review.dismissed', { name }),
    );

  return (
    <div className="readable">
      <PageHead title={t('review.title')} text={t('review.text')} />
      <SettlingNote settling={settling} />
      {error !== null && <ErrorNote text={error} />}
      {reviews === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {total > 0 && (
        <p className="review-count" role="status">
          {t.count('review.count', total)}
        </p>
      )}
      {reviews?.length === 0 && <NoReviews />}
      {lines !== undefined && lines.length > 0 && (
        <ol className="lines panel" ref={listRef}>
          {lines.map((line, index) => (
            <ReviewRow
              key={line.reviewId}
              line={line}
              failure={settling.failureOf(line.reviewId)}
              isBusy={settling.task.isBusy}
              onDismiss={() => dismiss(line, index)}
            />
          ))}
        </ol>
      )}
      <Pager offset={offset} size={LINES_A_PAGE} total={total} onTurn={turnTo} />
    </div>
  );
}
