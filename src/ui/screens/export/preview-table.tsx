import type { FilePreview } from '../../../actions/export-protocol';
import { t } from '../../locales/page-words';

/** The beginning of a file, as it would be written: the first rows of its tables, or the first lines of its text. */
export function PreviewTables({ fileName, tables }: Pick<FilePreview, 'fileName' | 'tables'>) {
  return (
    <>
      {tables.map(({ name, headers, rows }) => (
        <div key={name} className="stack">
          {tables.length > 1 && <span className="small">{name}</span>}
          <div
            className="preview"
            role="region"
            aria-label={
              tables.length > 1
                ? t('export.preview.sheet', { file: fileName, sheet: name })
                : t('export.preview.of', { file: fileName })
            }
            tabIndex={0}
          >
            {headers.length === 0 ? (
              <pre>{rows.map(([line]) => line).join('\n')}</pre>
            ) : (
              <Cells {...{ headers, rows }} />
            )}
          </div>
        </div>
      ))}
    </>
  );
}

function Cells({ headers, rows }: Pick<FilePreview['tables'][number], 'headers' | 'rows'>) {
  return (
    <table>
      <thead>
        <tr>
          {headers.map((header, index) => (
            <th key={index} scope="col">
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, place) => (
              <td key={place} title={cell}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
