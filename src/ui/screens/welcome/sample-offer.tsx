import type { Id } from '../../../domain/ids';
import { changeSettings } from '../../../platform/settings';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The way to try Muster before anything of one's own is in it. The sample comes into the page only when it is wanted. */
export function SampleOffer({ onCreated }: { onCreated: (id: Id) => void }) {
  const world = useWorld();
  const task = useTask();
  const create = async () => {
    const { createSample } = await import('../../../actions/sample/create-sample');
    const { id } = await createSample(world, { name: t('sample.name') });
    await changeSettings({ activeProgram: id });
    onCreated(id);
    location.hash = '#/contacts';
  };
  return (
    <section className="panel">
      <div className="row spread">
        <p className="soft grow">{t('sample.offer')}</p>
        <button className="button" type="button" aria-disabled={task.isBusy} onClick={() => task.run(create)}>
          {t('sample.try')}
        </button>
      </div>
      <TaskNote task={task} />
    </section>
  );
}
