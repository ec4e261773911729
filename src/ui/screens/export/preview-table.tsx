import type { FilePreview } from '../../../actions/export-protocol';
import { t } from '../../locales/page-words';

/** The first rows of a file's tables, cell by cell as they would be written. */
export function PreviewTables({ fileName, tables }: Pick<FilePreview, 'fileName' | 'tables'>) {
  return (
    <>
      {tables.map(({ name, headers, rows }) => {
        const label =
          tables.length > 1
            ? t('export.preview.sheet', { file: fileName, sheet: name })
            : t('export.preview.of', { file: fileName });
        return (
          <div key={name} className="stack">
            {tables.length > 1 && <span className="small">{name}</span>}
            <div className="preview" role="region" aria-label={label} tabIndex={0}>
              <table>
                {headers.length > 0 && (
                  <thead>
                    <tr>
                      {headers.map((header, index) => (
                        <th key={index} scope="col">
                          {header}
                        </th>
                      ))}
                    </tr>
                  </thead>
                )}
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
            </div>
          </div>
        );
      })}
    </>
  );
}
