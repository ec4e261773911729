import { useState } from 'preact/hooks';
import type { Column, ColumnUse } from '../../../actions/import-protocol';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import type { Draft } from './draft';
import type { Act } from './use-import';

/** Each column of the file, its first cells, and what it becomes. */
export function ColumnTable({ draft, act }: { draft: Draft; act: Act }) {
  return (
    <table className="columns">
      <thead>
        <tr>
          <th scope="col">{t('import.column')}</th>
          <th scope="col">{t('import.samples')}</th>
          <th scope="col">{t('import.use')}</th>
        </tr>
      </thead>
      <tbody>
        {draft.recognition.columns.map((column) => (
          <ColumnLine key={column.index} column={column} draft={draft} act={act} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnLine({ column, draft, act }: { column: Column; draft: Draft; act: Act }) {
  // The browser styles every option of every column before the table shows: those that nobody has come to yet are left out.
  const [isReached, setReached] = useState(false);
  const reach = () => setReached(true);
  const use = useOf(draft, column);
  const isKept = use === 'custom' || use === 'ignored';
  const rivals = draft.planned?.tell === 'unmappable' && !isKept ? findRivals(draft, column, use) : [];
  const noteId = `clash-${column.index}`;
  return (
    <tr>
      <th scope="row">{column.header}</th>
      <td className="soft samples" title={column.samples.join(' · ')}>
        {column.samples.join(' · ') || '—'}
      </td>
      <td>
        <select
          className={isKept ? 'field soft' : 'field'}
          aria-label={t('import.use.of', { column: column.header })}
          aria-describedby={rivals.length > 0 ? noteId : undefined}
          aria-invalid={rivals.length > 0}
          value={use}
          onPointerDown={reach}
          onFocus={reach}
          onChange={(event) =>
            act({ step: 'mapped', column: column.index, use: event.currentTarget.value as ColumnUse })
          }
        >
          {draft.uses.map(
            (one) =>
              (isReached || one.use === use) && (
                <option key={one.use} value={one.use}>
                  {sayIt(one.label)}
                </option>
              ),
          )}
        </select>
        {rivals.length > 0 && (
          <p id={noteId} className="small toned tone-bad">
            {t('import.clash', { others: rivals.map((header) => t('quoted', { text: header })).join(', ') })}
          </p>
        )}
      </td>
    </tr>
  );
}

function useOf(draft: Draft, { index, use }: Column): ColumnUse {
  return draft.columns[index] ?? use;
}

/** The headers of other columns that are to fill the same field. */
function findRivals(draft: Draft, { index }: Column, use: ColumnUse): string[] {
  return draft.recognition.columns
    .filter((other) => other.index !== index && useOf(draft, other) === use)
    .map(({ header }) => header);
}
