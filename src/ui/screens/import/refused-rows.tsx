import type { RefusedRow } from '../../../domain/import-run';
import { More } from '../../components/more';
import { t } from '../../locales/page-words';

const SHOWN = 50;

/** The rows that were not taken, each with its line and the reason. */
export function RefusedRows({ rows }: { rows: readonly RefusedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <More label={`${t('import.refusedRows')} (${rows.length})`}>
      <ul className="bullets">
        {rows.slice(0, SHOWN).map((row) => (
          <li key={row.line}>{t('import.refusedRow', { line: row.line, reason: row.reason })}</li>
        ))}
      </ul>
      {rows.length > SHOWN && <p className="soft">{t.count('import.changes.more', rows.length - SHOWN)}</p>}
    </More>
  );
}
