import { useCallback } from 'preact/hooks';
import { ISSUE_KINDS } from '../../../domain/data-issue';
import type { Id } from '../../../domain/ids';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { formatNumber } from '../../format/format-number';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { joinWords } from './join-words';

/** What there is to do, by kind: what is wrong, why it matters, and how many there are. */
export function IssuesOverview({ programId }: { programId: Id }) {
  const { store } = useWorld();
  const { value: counts, error } = useLive(useCallback(() => store.in(programId).issues.count(), [store, programId]));
  const kinds = counts === undefined ? [] : ISSUE_KINDS.filter((kind) => counts[kind] > 0);
  const rest = ISSUE_KINDS.filter((kind) => !kinds.includes(kind));
  return (
    <>
      <header className="page-head">
        <div>
          <h1 tabIndex={-1}>{t('issues.title')}</h1>
          {kinds.length > 0 && <p className="soft">{t('issues.text')}</p>}
        </div>
      </header>
      {error !== null && <ErrorNote text={error} />}
      {counts === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {counts !== undefined && kinds.length === 0 && (
        <EmptyState title={t('issues.none.title')} text={t('issues.none.text')}>
          <a className="button" href="#/import">
            {t('do.import')}
          </a>
        </EmptyState>
      )}
      {counts !== undefined && kinds.length > 0 && (
        <>
          <ul className="lines panel">
            {kinds.map((kind) => (
              <li key={kind}>
                <a className="issue-kind" href={`#/issues/${kind}`}>
                  <span className="grow">
                    <strong>{t(`issue.${kind}`)}</strong>
                    <span className="block soft">{t(`issue.${kind}.text`)}</span>
                  </span>
                  <span className="count">{formatNumber(counts[kind])}</span>
                  <Icon name="chevron" />
                </a>
              </li>
            ))}
          </ul>
          {rest.length > 0 && (
            <p className="soft">
              {t('issues.rest', { kinds: joinWords(rest.map((kind) => t(`issue.${kind}.about`))) })}
            </p>
          )}
        </>
      )}
    </>
  );
}
