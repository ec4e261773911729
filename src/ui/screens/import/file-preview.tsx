import type { Recognition } from '../../../actions/import-protocol';
import { t } from '../../locales/page-words';

/** The first rows of the file, cell by cell, as they are written. */
export function FilePreview({ recognition }: { recognition: Recognition }) {
  return (
    <div className="preview" role="region" aria-label={t('import.preview')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {recognition.columns.map((column) => (
              <th key={column.index} scope="col">
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {recognition.preview.map((row, index) => (
            <tr key={index}>
              {recognition.columns.map((column) => (
                <td key={column.index}>{row[column.index]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
