import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';
import type { Batch } from './file-batch';
import { FileChooser } from './file-chooser';
import { NextFile } from './next-file';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

/** Why the file did not make it. It is read anew where that may help; the next one follows, or another is chosen right below. */
export function Setback({
  title,
  text,
  canRetry,
  batch,
  act,
}: {
  title: string;
  text: string;
  /** Reading the same file anew, as it is recognised, may come to another end. */
  canRetry: boolean;
  batch: Batch;
  act: Act;
}) {
  const isAlone = batch.files.length < 2;
  return (
    <>
      <div className="note tone-bad" role="alert">
        <Icon name="warning" />
        <div>
          <StageTitle>{title}</StageTitle>
          {isAlone && <p className="soft">{batch.files[batch.place]?.file.name}</p>}
          <p>{text}</p>
        </div>
      </div>
      {(canRetry || !isAlone) && (
        <div className="row">
          <NextFile batch={batch} act={act} />
          {canRetry && (
            <button className="button" type="button" onClick={() => act({ step: 'opened', place: batch.place })}>
              {t('import.again')}
            </button>
          )}
        </div>
      )}
      {isAlone && <FileChooser note="" act={act} />}
    </>
  );
}
