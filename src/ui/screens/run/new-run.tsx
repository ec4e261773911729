import { useCallback, useState } from 'preact/hooks';
import { saveList } from '../../../actions/run/save-list';
import { startRun } from '../../../actions/run/start-run';
import type { Program } from '../../../domain/program';
import type { RunRules } from '../../../domain/review-run';
import type { Client } from '../../../messaging/client';
import { localDay } from '../../../platform/clock';
import { ErrorNote } from '../../components/error-note';
import { OpenedNote } from '../../components/opened-note';
import { TaskNote } from '../../components/task-note';
import { useLiveAnswer } from '../../hooks/use-live-answer';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { PreviewPanel } from './preview-panel';
import { readPreview } from './read-preview';
import { toRules, type AccountNames, type RulesDraft } from './rules-draft';
import { RulesForm } from './rules-form';
import type { Owners } from './use-owners';
import { SaveListForm } from './save-list-form';

/** Makes a work list by rules, and runs it or keeps it under a name. */
export function NewRun({
  program: { id: programId },
  client,
  draft,
  listName,
  accounts,
  owners,
  openedToday,
  onChange,
}: {
  program: Program;
  client: Client;
  draft: RulesDraft;
  /** The saved list that the draft comes from; empty where it is from none. */
  listName: string;
  accounts: AccountNames;
  owners: Owners;
  openedToday: number;
  onChange: (draft: RulesDraft, listName: string) => void;
}) {
  const world = useWorld();
  const task = useTask();
  const [isNaming, setNaming] = useState(false);
  const rules = toRules(draft, accounts);
  const {
    value: preview,
    isCurrent,
    error,
  } = useLiveAnswer(
    rules,
    useCallback(
      (wanted: RunRules) => readPreview(world.store.in(programId), wanted, localDay(world.now())),
      [world, programId],
    ),
  );
  const total = preview?.contactIds.length ?? 0;
  const canOpen = preview !== null && total > preview.withoutAddress;

  const start = async () => {
    if (rules === null) return;
    await startRun(world, { programId, rules, name: listName });
    if (canOpen) await client('run.next', { programId });
  };

  return (
    <section className="panel new-run" aria-label={t('runs.new')}>
      <h2>{listName === '' ? t('runs.new') : t('runs.new.of', { name: listName })}</h2>
      <div className="run-parts">
        <RulesForm draft={draft} accounts={accounts} owners={owners} onChange={(next) => onChange(next, listName)} />
        <div className="run-preview" aria-busy={!isCurrent}>
          {error !== null && <ErrorNote text={error} />}
          {preview !== null && rules !== null && <PreviewPanel preview={preview} />}
        </div>
      </div>
      <div className="row">
        <button
          className="button primary"
          type="button"
          disabled={task.isBusy || rules === null || total === 0}
          onClick={() => task.run(start)}
        >
          {t(canOpen ? 'runs.start' : 'runs.start.only')}
        </button>
        {!isNaming && (
          <button className="button" type="button" disabled={rules === null} onClick={() => setNaming(true)}>
            {t('runs.save')}
          </button>
        )}
      </div>
      {isNaming && rules !== null && (
        <SaveListForm
          name={listName}
          onCancel={() => setNaming(false)}
          onSave={async (name) => {
            const list = await saveList(world, { programId, name, rules });
            setNaming(false);
            onChange(draft, list.name);
          }}
        />
      )}
      <TaskNote task={task} />
      <OpenedNote count={openedToday} />
    </section>
  );
}
