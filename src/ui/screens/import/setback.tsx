import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';
import { nextPlace, type Batch } from './file-batch';
import { FileChooser } from './file-chooser';
import { NextFile } from './next-file';
import { StageTitle } from './stage-title';
import type { Act } from './use-import';

/** Why the file did not make it. The next one follows, or is chosen right below. */
export function Setback({ title, text, batch, act }: { title: string; text: string; batch: Batch; act: Act }) {
  const isAlone = batch.files.length < 2 && nextPlace(batch) === null;
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
      {isAlone ? (
        <FileChooser note="" act={act} />
      ) : (
        <div className="row">
          <NextFile batch={batch} act={act} />
          <button className="button" type="button" onClick={() => act({ step: 'restarted' })}>
            {t('import.back')}
          </button>
        </div>
      )}
    </>
  );
}
