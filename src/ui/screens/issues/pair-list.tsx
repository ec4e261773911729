import type { DuplicateLine } from '../../../actions/read-issues';
import type { Id } from '../../../domain/ids';
import { ErrorNote } from '../../components/error-note';
import { Pager } from '../../components/pager';
import type { Live } from '../../hooks/use-live';
import { type Settling, useLineFocus } from '../../hooks/use-settling';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { ListBody } from './list-body';
import { ListHead } from './list-head';
import { Person } from './person';
import { LINES_A_PAGE, type ListPart } from './use-list-part';

/** Pairs of contacts with the reasons why they are likely one person. */
export function PairList({
  live,
  settling,
  onTurn,
  onCompare,
  onSeparate,
}: {
  live: Live<ListPart<DuplicateLine>>;
  settling: Settling;
  onTurn: (offset: number) => void;
  /** The pair at this place of the list is about to be compared. */
  onCompare: (index: number) => void;
  onSeparate: (duplicateId: Id, index: number, names: [string, string]) => void;
}) {
  const { total = 0, offset = 0, lines = [] } = live.value ?? {};
  const listRef = useLineFocus(settling, live.value && lines.map(({ duplicateId }) => duplicateId));
  return (
    <>
      <ListHead kind="duplicate" total={live.value?.total} settling={settling} />
      <ListBody live={live}>
        <ol className="lines panel" ref={listRef}>
          {lines.map(({ duplicateId, reasons, contacts: [one, other] }, index) => {
            const names = { one: one.name, other: other.name };
            const failure = settling.failureOf(duplicateId);
            return (
              <li key={duplicateId} className="issue pair">
                <div className="pair-sides">
                  {[one, other].map((contact) => (
                    <div key={contact.contactId}>
                      <Person person={contact} />
                      <p className="soft small">{contact.email}</p>
                    </div>
                  ))}
                </div>
                <p className="small">{t('pair.why', { reasons: reasons.map(sayIt).join(', ') })}</p>
                <div className="row">
                  <a
                    className="button"
                    href={`#/issues/duplicate/${encodeURIComponent(duplicateId)}`}
                    aria-label={t('pair.compare.of', names)}
                    data-next
                    onClick={() => onCompare(index)}
                  >
                    {t('pair.compare')}
                  </a>
                  <button
                    className="button plain"
                    type="button"
                    aria-disabled={settling.task.isBusy}
                    aria-label={t('pair.different.of', names)}
                    onClick={() => onSeparate(duplicateId, index, [one.name, other.name])}
                  >
                    {t('pair.different')}
                  </button>
                </div>
                {failure !== null && <ErrorNote text={failure} />}
              </li>
            );
          })}
        </ol>
        <Pager offset={offset} size={LINES_A_PAGE} total={total} onTurn={onTurn} />
      </ListBody>
    </>
  );
}
