import type { ImportedRow, ImportReply } from '../../../actions/import-protocol';
import { ChangeText } from '../../components/change-text';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { ROWS_A_PAGE, type View, type ViewedList } from './draft';
import { Pager } from '../../components/pager';
import { RefusedRows } from './refused-rows';
import type { Act } from './use-import';

type Plan = Extract<ImportReply, { tell: 'planned' }>['plan'];

/** The lists of which more is to be said than their names. */
const EXPLAINED = ['merged', 'asked', 'erased', 'vanished', 'refused'] as const satisfies readonly ViewedList[];

/** One list of the preview, a page at a time: however long it is, every entry of it can be seen. */
export function ListViewer({ view, total, plan, act }: { view: View; total: number; plan: Plan; act: Act }) {
  const { list, offset } = view;
  const explained = EXPLAINED.find((one) => one === list);
  return (
    <section className="viewer" aria-label={t(`import.list.${list}`)}>
      <div className="row spread">
        <h3>{t(`import.list.${list}`)}</h3>
        <button className="button plain" type="button" onClick={() => act({ step: 'viewed', list: null, offset: 0 })}>
          {t('import.list.close')}
        </button>
      </div>
      {explained !== undefined && <p className="soft">{t(`import.list.${explained}.text`)}</p>}
      <div key={offset} className="viewer-rows" role="group" aria-label={t(`import.list.${list}`)} tabIndex={0}>
        <Rows view={view} plan={plan} />
      </div>
      <Pager
        offset={offset}
        size={ROWS_A_PAGE}
        total={total}
        onTurn={(place) => act({ step: 'viewed', list, offset: place })}
      />
    </section>
  );
}

function Rows({ view: { list, offset, rows }, plan }: { view: View; plan: Plan }) {
  const end = offset + ROWS_A_PAGE;
  if (list === 'refused') return <RefusedRows rows={plan.refused.slice(offset, end)} />;
  if (list === 'vanished')
    return (
      <ul className="lines">
        {plan.vanished.slice(offset, end).map(({ recordId, name, title, company }) => (
          <li key={recordId} className="line">
            <strong>{name}</strong>
            <span className="soft grow">{[title, company].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
    );
  if (rows === null) return <p className="soft">{t('import.list.loading')}</p>;
  return (
    <ul className="lines">
      {rows.map((row) => (
        <RowLine key={row.line} row={row} />
      ))}
    </ul>
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
          <span key={sayIt(field)} className="row">
            <span className="soft">{sayIt(field)}</span>
            <ChangeText from={sayIt(from)} to={sayIt(to)} />
          </span>
        ))}
      </span>
    </li>
  );
}
