import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { forgetAnswer } from '../../../actions/forget-answer';
import { readAnswers } from '../../../actions/read-answers';
import { undoEvent } from '../../../actions/undo-event';
import type { AnswerRef } from '../../../domain/answer';
import type { Id } from '../../../domain/ids';
import type { Program } from '../../../domain/program';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { PageHead } from '../../components/page-head';
import { TaskNote } from '../../components/task-note';
import { useLive } from '../../hooks/use-live';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { AnswerFilters, type AnswerFilter } from './answer-filters';
import { AnswerLine } from './answer-line';
import { filterAnswers } from './filter-answers';

const STEP = 200;

/** From so many answers on, the list can be searched. */
const LONG = 12;

/** All that the user has answered in the program, newest first; each answer can be removed, and put back. */
export function LearntScreen({ program: { id: programId } }: { program: Program }) {
  const world = useWorld();
  const task = useTask();
  const [filter, setFilter] = useState<AnswerFilter>({ about: 'all', text: '' });
  const [limit, setLimit] = useState(STEP);
  const [removal, setRemoval] = useState<Id | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const removedAtRef = useRef<number | null>(null);
  const { value: answers, error } = useLive(
    useCallback(() => readAnswers(world.store.in(programId)), [world, programId]),
  );
  const shown = filterAnswers(answers ?? [], filter);

  // The removed line had the keyboard; the one in its place takes it, or the whole screen.
  useEffect(() => {
    if (removedAtRef.current === null) return;
    const buttons = list.current?.querySelectorAll<HTMLElement>('.line > button') ?? [];
    (buttons[Math.min(removedAtRef.current, buttons.length - 1)] ?? document.getElementById('main'))?.focus();
    removedAtRef.current = null;
  }, [answers]);

  const remove = ({ about, id }: AnswerRef, index: number) =>
    task.run(async () => {
      removedAtRef.current = index;
      const event = await forgetAnswer(world, { programId, about, id });
      setRemoval(event?.id ?? null);
    }, t('learnt.removed'));
  const undo = (eventId: Id) =>
    task.run(async () => {
      await undoEvent(world, { programId, eventId });
      setRemoval(null);
    }, t('said.undone'));

  return (
    <div className="readable">
      <PageHead title={t('learnt.title')} text={t('learnt.text')} />
      {(answers?.length ?? 0) >= LONG && <AnswerFilters filter={filter} onChange={setFilter} />}
      <div className="row answer-said">
        <TaskNote task={task} />
        {removal !== null && !task.isBusy && (
          <button className="button" type="button" onClick={() => undo(removal)}>
            <Icon name="undo" />
            {t('do.undo')}
          </button>
        )}
      </div>
      {error !== null && <ErrorNote text={error} />}
      {answers?.length === 0 && <EmptyState title={t('learnt.none.title')} text={t('learnt.none.text')} />}
      {answers !== undefined && answers.length > 0 && shown.length === 0 && (
        <p className="soft">{t('learnt.noMatch')}</p>
      )}
      {shown.length > 0 && (
        <ol className="lines panel" ref={list}>
          {shown.slice(0, limit).map((answer, index) => (
            <AnswerLine key={answer.id} answer={answer} isBusy={task.isBusy} onRemove={() => remove(answer, index)} />
          ))}
        </ol>
      )}
      {shown.length > limit && (
        <button className="button" type="button" onClick={() => setLimit(limit + STEP)}>
          {t('do.more')}
        </button>
      )}
    </div>
  );
}
