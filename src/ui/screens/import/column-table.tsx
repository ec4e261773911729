import type { ColumnUse } from '../../../actions/import-protocol';
import { t } from '../../locales/page-words';
import type { Draft } from './import-state';

/** Each column of the file, its first cells, and what it becomes. */
export function ColumnTable({ draft, onMap }: { draft: Draft; onMap: (column: number, use: ColumnUse) => void }) {
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
        {draft.recognition.columns.map((column) => {
          const use = draft.columns[column.index] ?? column.use;
          const isKept = use === 'custom' || use === 'ignored';
          return (
            <tr key={column.index}>
              <th scope="row">{column.header}</th>
              <td className="soft samples">{column.samples.join(' · ') || '—'}</td>
              <td>
                <select
                  className={isKept ? 'field soft' : 'field'}
                  aria-label={t('import.use.of', { column: column.header })}
                  value={use}
                  onChange={(event) => onMap(column.index, event.currentTarget.value as ColumnUse)}
                >
                  {draft.uses.map((one) => (
                    <option key={one.use} value={one.use}>
                      {one.label}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
