import type { Program } from '../../../domain/program';
import { removeSample } from '../../../actions/sample/remove-sample';
import { changeSettings, readSettings } from '../../../platform/settings';
import { TaskNote } from '../../components/task-note';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** Stands beside every screen of the sample program: that its people are invented, and the button that takes it away wholly. */
export function SampleNote({ program, others }: { program: Program; others: readonly Program[] }) {
  const world = useWorld();
  const task = useTask();
  const remove = async () => {
    const { activeProgram } = await readSettings();
    await removeSample(world, { programId: program.id });
    if (activeProgram === program.id) await changeSettings({ activeProgram: others[0]?.id ?? null });
    if (others.length === 0) location.hash = '#/welcome';
  };
  return (
    <div className="side-sample">
      <p>{t('sample.note')}</p>
      <button className="button" type="button" aria-disabled={task.isBusy} onClick={() => task.run(remove)}>
        {t(task.isBusy ? 'sample.removing' : 'sample.remove')}
      </button>
      <TaskNote task={task} />
    </div>
  );
}
