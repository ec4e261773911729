import { useRef, useState } from 'preact/hooks';
import { PageIcon } from '../../components/page-icon';
import { t } from '../../locales/page-words';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

/** What the file dialog shows first; any other file may be chosen all the same. */
const ACCEPTED = '.csv,.tsv,.tab,.txt,.xlsx,.json,.vcf,text/csv,text/vcard,application/json';

/** Takes files, dropped or chosen. */
export function FileChooser({ note, act }: { note: string; act: Act }) {
  const [isOver, setOver] = useState(false);
  const inputRef = useRef<HTMLInputElement>(null);
  const choose = (files: FileList | undefined | null) => act({ step: 'chose', files: [...(files ?? [])] });
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        choose(event.dataTransfer?.files);
      }}
    >
      <PageIcon name="tray" />
      <StageTitle>{t('import.drop')}</StageTitle>
      <p className="soft">{t('import.drop.text')}</p>
      <button className="button primary" type="button" onClick={() => inputRef.current?.click()}>
        {t('import.choose')}
      </button>
      <input
        ref={inputRef}
        className="sr-only"
        type="file"
        multiple
        tabIndex={-1}
        aria-label={t('import.choose')}
        accept={ACCEPTED}
        onChange={(event) => {
          choose(event.currentTarget.files);
          // Emptied, so that choosing the same file again counts as a choice.
          event.currentTarget.value = '';
        }}
      />
      <p role="status">{note}</p>
    </div>
  );
}
