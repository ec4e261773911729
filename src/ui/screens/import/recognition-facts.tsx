import type { Recognition } from '../../../actions/import-protocol';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** What was recognised in the file, as facts. */
export function RecognitionFacts({ recognition }: { recognition: Recognition }) {
  const facts: [string, string][] = [
    [t('import.file'), recognition.fileName],
    [t('import.form'), recognition.formName],
    [t('import.rows'), formatNumber(recognition.rowCount)],
    [t('import.encoding'), recognition.encoding.toUpperCase().replace('WINDOWS', 'Windows')],
    [t('import.delimiter'), t(`delimiter.${recognition.delimiter}`)],
    [t('import.header'), t('import.header.value', { line: recognition.headerLine })],
  ];
  if (recognition.footerRows > 0 && recognition.footerLine !== undefined)
    facts.push([
      t('import.footer'),
      t('import.footerRows', { rows: recognition.footerRows, line: recognition.footerLine }),
    ]);
  return (
    <>
      <dl className="fact-grid">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt className="soft small">{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {recognition.usedSavedMapping && <p className="soft">{t('import.savedMapping')}</p>}
    </>
  );
}
