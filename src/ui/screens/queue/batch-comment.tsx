import { useState } from 'preact/hooks';
import { annotateExport } from '../../../actions/annotate-export';
import type { ExportBatch } from '../../../domain/batch';
import { Icon } from '../../components/icon';
import { takeFocus, useOpenerFocus } from '../../hooks/use-opener-focus';
import type { Task } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** What the user wrote about an export, and the way to write it. */
export function BatchComment({ batch, task }: { batch: ExportBatch; task: Task }) {
  const world = useWorld();
  const { id: batchId, programId, fileName, comment = '' } = batch;
  const [text, setText] = useState<string | null>(null);
  const openerRef = useOpenerFocus(text !== null);

  if (text === null)
    return (
      <p className="comment">
        {comment !== '' && <span>{comment}</span>}{' '}
        <button
          ref={openerRef}
          className="button plain"
          type="button"
          aria-label={t('batch.of', {
            action: t(comment === '' ? 'batch.comment.add' : 'batch.comment.edit'),
            file: fileName,
          })}
          onClick={() => setText(comment)}
        >
          <Icon name="pencil" />
          {comment === '' ? t('batch.comment.add') : t('batch.comment.edit')}
        </button>
      </p>
    );
  return (
    <form
      className="row comment"
      onSubmit={(event) => {
        event.preventDefault();
        task.run(async () => {
          await annotateExport(world, { programId, batchId, comment: text });
          setText(null);
        }, t('batch.commented'));
      }}
    >
      <input
        ref={takeFocus}
        className="field grow"
        aria-label={t('batch.comment', { file: fileName })}
        placeholder={t('batch.comment.hint')}
        value={text}
        maxLength={500}
        autoComplete="off"
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setText(null);
        }}
      />
      <button className="button" type="submit" disabled={task.isBusy}>
        {t('do.save.change')}
      </button>
      <button className="button plain" type="button" onClick={() => setText(null)}>
        {t('do.cancel')}
      </button>
    </form>
  );
}
