import type { ComponentChildren } from 'preact';
import type { FilePreview } from '../../../actions/export-protocol';
import { More } from '../../components/more';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { PreviewTables } from './preview-table';
import { saySize } from './say-size';

/** One file as it would be written: its target, name and size, what to know about it, and its first rows. */
export function FileCard({
  file,
  isOpen,
  children,
}: {
  file: FilePreview;
  /** Whether its first rows show from the start. */
  isOpen: boolean;
  /** The choice of columns. */
  children?: ComponentChildren;
}) {
  const { target, fileName, rowCount, corrections, notes, tables } = file;
  const sizes = [saySize(target, rowCount), ...(corrections > 0 ? [t.count('queue.corrections', corrections)] : [])];
  return (
    <section className="panel file-card" aria-label={fileName}>
      <div>
        <h3>{t(`target.${target}`)}</h3>
        <p>
          <strong className="file-name">{fileName}</strong> <span className="soft">{sizes.join(' · ')}</span>
        </p>
      </div>
      {notes.length > 0 && (
        <div className="note tone-info">
          <div>
            <strong>{t('export.notes')}</strong>
            <ul className="notes">
              {notes.map(sayIt).map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {children}
      {tables.length > 0 && (
        <More label={t('export.preview')} isOpen={isOpen}>
          <PreviewTables fileName={fileName} tables={tables} />
        </More>
      )}
    </section>
  );
}
