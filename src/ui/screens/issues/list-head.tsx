import type { IssueKind } from '../../../domain/data-issue';
import type { Settling } from '../../hooks/use-settling';
import { Icon } from '../../components/icon';
import { SettlingNote } from '../../components/settling-note';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** The head of the issues of one kind: the way back, what is wrong and why it matters, and what the last step did. */
export function ListHead({
  kind,
  total,
  settling,
}: {
  kind: IssueKind;
  /** How many there are; undefined until it is known. */
  total: number | undefined;
  settling: Settling;
}) {
  return (
    <>
      <header className="page-head">
        <div>
          <a className="way-back" href="#/issues">
            <Icon name="chevron" />
            {t('issues.back')}
          </a>
          <h1 tabIndex={-1}>
            {t(`issue.${kind}`)}{' '}
            {total !== undefined && total > 0 && <span className="count">{formatNumber(total)}</span>}
          </h1>
          <p className="soft">{t(`issue.${kind}.text`)}</p>
        </div>
      </header>
      <SettlingNote settling={settling} />
    </>
  );
}
