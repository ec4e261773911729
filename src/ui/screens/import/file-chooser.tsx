import { useRef, useState } from 'preact/hooks';
import { PageIcon } from '../../components/page-icon';
import { t } from '../../locales/page-words';

/** Takes one file, dropped or chosen. */
export function FileChooser({ note, onChoose }: { note: string | null; onChoose: (file: File) => void }) {
  const [isOver, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (others.length > 0) setProblem(t('import.tooMany'));
    else if (file !== undefined) onChoose(file);
  };
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      <PageIcon name="tray" />
      <h2>{t('import.drop')}</h2>
      <p className="soft">{t('import.drop.text')}</p>
      <button className="button primary" type="button" onClick={() => input.current?.click()}>
        {t('import.choose')}
      </button>
      <input
        ref={input}
        className="sr-only"
        type="file"
        tabIndex={-1}
        aria-label={t('import.choose')}
        accept=".csv,.tsv,.txt,text/csv"
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // Emptied, so that choosing the same file again counts as a choice.
          event.currentTarget.value = '';
          if (file !== undefined) onChoose(file);
        }}
      />
      <p role="status">{problem ?? note}</p>
    </div>
  );
}
