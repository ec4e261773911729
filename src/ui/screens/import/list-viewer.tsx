import type { ImportedRow, ImportReply } from '../../../actions/import-protocol';
import { ChangeText } from '../../components/change-text';
import { t } from '../../locales/page-words';
import { ROWS_A_PAGE, type View, type ViewedList } from './draft';
import { Pager } from './pager';
import { RefusedRows } from './refused-rows';
import type { Act } from './use-import';

/** What is to be said of a list whose name does not say enough. */
const TEXTS: Partial<Record<ViewedList, string>> = {
  merged: t('import.list.merged.text'),
  asked: t('import.list.asked.text'),
  erased: t('import.list.erased.text'),
  vanished: t('import.list.vanished.text'),
  refused: t('import.list.refused.text'),
};

/** One list of the preview, a page at a time: however long it is, every entry of it can be seen. */
export function ListViewer({
  view,
  total,
  plan,
  act,
}: {
  view: View;
  total: number;
  plan: Extract<ImportReply, { tell: 'planned' }>['plan'];
  act: Act;
}) {
  const { list, offset, rows } = view;
  const text = TEXTS[list];
  const end = offset + ROWS_A_PAGE;
  return (
    <section className="viewer" aria-label={t(`import.list.${list}`)}>
      <div className="row spread">
        <h3>{t(`import.list.${list}`)}</h3>
        <button className="button plain" type="button" onClick={() => act({ step: 'viewed', list: null, offset: 0 })}>
          {t('import.list.close')}
        </button>
      </div>
      {text !== undefined && <p className="soft">{text}</p>}
      {list === 'refused' ? (
        <RefusedRows rows={plan.refused.slice(offset, end)} />
      ) : list === 'vanished' ? (
        <ul className="lines">
          {plan.vanished.slice(offset, end).map(({ recordId, name, title, company }) => (
            <li key={recordId} className="line">
              <strong>{name}</strong>
              <span className="soft grow">{[title, company].filter((part) => part !== '').join(' · ')}</span>
            </li>
          ))}
        </ul>
      ) : rows === null ? (
        <p className="soft">{t('import.list.loading')}</p>
      ) : (
        <ul className="lines">
          {rows.map((row) => (
            <RowLine key={row.line} row={row} />
          ))}
        </ul>
      )}
      <Pager
        offset={offset}
        size={ROWS_A_PAGE}
        total={total}
        onTurn={(place) => act({ step: 'viewed', list, offset: place })}
      />
    </section>
  );
}

/** One row of the file, with each field that changes: old → new. */
function RowLine({ row: { line, name, fields } }: { row: ImportedRow }) {
  return (
    <li className="line row-line">
      <span className="row-name">
        <strong>{name}</strong>
        <span className="soft small block">{t('import.list.line', { line })}</span>
      </span>
      <span className="grow changes">
        {fields.map(({ field, from, to }) => (
          <span key={field} className="row">
            <span className="soft">{field}</span>
            <ChangeText from={from} to={to} />
          </span>
        ))}
      </span>
    </li>
  );
}
