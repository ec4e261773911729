import type { RefusedRow } from '../../../domain/import-run';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';

/** Rows that are not taken, each with its line, the reason, and what stands there. */
export function RefusedRows({ rows }: { rows: readonly RefusedRow[] }) {
  return (
    <ul className="lines">
      {rows.map((row, place) => (
        <li key={place} className="line refused-row">
          <span>{t('import.refusedRow', { line: row.line, reason: sayIt(row.reason) })}</span>
          <span className="soft small cut">{row.cells.filter((cell) => cell.trim() !== '').join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
