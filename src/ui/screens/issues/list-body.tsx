import type { ComponentChildren } from 'preact';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import type { Live } from '../../hooks/use-live';
import { t } from '../../locales/page-words';

/** The lines of a list of issues, or why there are none to show: not read yet, not to be read, or all settled. */
export function ListBody({
  live: { value, error },
  children,
}: {
  live: Live<{ total: number }>;
  children: ComponentChildren;
}) {
  return (
    <>
      {error !== null && <ErrorNote text={error} />}
      {value === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {value?.total === 0 && (
        <EmptyState title={t('issues.done.title')} text={t('issues.done.text')}>
          <a className="button" href="#/issues">
            {t('issues.back')}
          </a>
        </EmptyState>
      )}
      {value !== undefined && value.total > 0 && children}
    </>
  );
}
