import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { isWanted, nextPlace, type Batch, type BatchFile } from './file-batch';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

/** The chosen files in the order of their import, with what each seems to be. Each may be left out. */
export function FileList({ batch, act }: { batch: Batch; act: Act }) {
  const first = nextPlace(batch);
  return (
    <>
      <section className="panel">
        <StageTitle>{t('import.files')}</StageTitle>
        <p className="soft">{t('import.files.text')}</p>
        <ol className="lines">
          {batch.files.map((one, place) => (
            <li key={place} className="line nowrap">
              <input
                type="checkbox"
                aria-label={t('import.files.take', { file: one.file.name })}
                checked={isWanted(one)}
                disabled={one.recordKind === null}
                onChange={(event) => act({ step: 'leftOut', place, isLeftOut: !event.currentTarget.checked })}
              />
              <span className="grow">
                <strong className={isWanted(one) ? '' : 'soft'}>{one.file.name}</strong>
                <span className="soft block">{tellLooks(one)}</span>
              </span>
            </li>
          ))}
        </ol>
      </section>
      <div className="action-bar">
        <button
          className="button primary"
          type="button"
          disabled={first === null}
          onClick={() => act({ step: 'opened', place: first })}
        >
          {first === null
            ? t('import.files.none')
            : t('import.files.start', { file: batch.files[first]?.file.name ?? '' })}
        </button>
        <button className="button" type="button" onClick={() => act({ step: 'restarted' })}>
          {t('import.back')}
        </button>
      </div>
    </>
  );
}

/** What a file seems to be, or why it is not taken. */
export function tellLooks({ recordKind, form }: BatchFile): string {
  if (recordKind === undefined) return sayIt(form);
  if (recordKind !== null) return t('import.file.looks', { kind: t(`kind.${recordKind}`), form: sayIt(form) });
  return t('import.file.refused', { reason: sayIt(form) });
}
