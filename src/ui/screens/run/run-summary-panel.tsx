import type { RunSummary } from '../../../actions/run/sum-up-run';
import type { ReviewRun, RunView } from '../../../domain/review-run';
import { FactList } from '../../components/fact-list';
import { More } from '../../components/more';
import { OutcomeList } from '../../components/outcome-list';
import { formatInstant } from '../../format/format-dates';
import { formatDuration } from '../../format/format-duration';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** So many of those who were skipped are in sight at once. */
const NAMED = 12;

/** What came of a run: outcomes, time, corrections, and who was skipped. */
export function RunSummaryPanel({
  run: { startedAt, endedAt },
  view: { counts, total, medianMs },
  summary: { corrections, skipped },
}: {
  run: ReviewRun;
  view: RunView;
  summary: RunSummary;
}) {
  return (
    <div className="run-summary">
      <OutcomeList counts={counts} total={total} />
      <FactList
        facts={[
          [
            t('runs.sum.time'),
            t('runs.sum.from', { start: formatInstant(startedAt), end: formatInstant(endedAt ?? startedAt) }),
          ],
          ...(medianMs === null ? [] : ([[t('runs.sum.each'), formatDuration(medianMs)]] as const)),
          [
            t('runs.sum.corrections'),
            corrections === 0 ? formatNumber(0) : <a href="#/queue">{formatNumber(corrections)}</a>,
          ],
          ...(skipped.length === 0 ? [] : ([[t('runs.sum.skipped'), <Skipped skipped={skipped} />]] as const)),
        ]}
      />
    </div>
  );
}

function Skipped({ skipped }: Pick<RunSummary, 'skipped'>) {
  return (
    <>
      <SkippedNames skipped={skipped.slice(0, NAMED)} />
      {skipped.length > NAMED && (
        <More label={t.count('runs.fit.more', skipped.length - NAMED)}>
          <SkippedNames skipped={skipped.slice(NAMED)} />
        </More>
      )}
    </>
  );
}

function SkippedNames({ skipped }: Pick<RunSummary, 'skipped'>) {
  return (
    <ul>
      {skipped.map(({ contactId, name, hasAddress }) => (
        <li key={contactId}>
          <a href={`#/contacts/${encodeURIComponent(contactId)}`}>{name}</a>
          {!hasAddress && <span className="soft"> · {t('runs.sum.noAddress')}</span>}
        </li>
      ))}
    </ul>
  );
}
