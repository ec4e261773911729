import { useCallback, useState } from 'preact/hooks';
import { forgetAnswer } from '../../../actions/forget-answer';
import { readAnswers } from '../../../actions/read-answers';
import type { AnswerRef } from '../../../domain/answer';
import type { Program } from '../../../domain/program';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { SettlingNote } from '../../components/settling-note';
import { useLive } from '../../hooks/use-live';
import { useLineFocus, useSettling } from '../../hooks/use-settling';
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
  const settling = useSettling();
  const [filter, setFilter] = useState<AnswerFilter>({ about: 'all', text: '' });
  const [limit, setLimit] = useState(STEP);
  const { value: answers, error } = useLive(
    useCallback(() => readAnswers(world.store.in(programId)), [world, programId]),
  );
  const shown = filterAnswers(answers ?? [], filter);

  const lines = shown.slice(0, limit);
  const listRef = useLineFocus(settling, answers && lines.map(({ id }) => id));

  const remove = ({ about, id }: AnswerRef, index: number) =>
    settling.settle({ key: id, index }, () => forgetAnswer(world, { programId, about, id }), t('learnt.removed'));

  return (
    <div className="readable">
      <PageHead title={t('learnt.title')} text={t('learnt.text')} />
      {(answers?.length ?? 0) >= LONG && <AnswerFilters filter={filter} onChange={setFilter} />}
      <SettlingNote settling={settling} />
      {error !== null && <ErrorNote text={error} />}
      {answers?.length === 0 && <EmptyState title={t('learnt.none.title')} text={t('learnt.none.text')} />}
      {answers !== undefined && answers.length > 0 && shown.length === 0 && (
        <p className="soft">{t('learnt.noMatch')}</p>
      )}
      {shown.length > 0 && (
        <ol className="lines panel" ref={listRef}>
          {lines.map((answer, index) => (
            <AnswerLine
              key={answer.id}
              answer={answer}
              failure={settling.failureOf(answer.id)}
              isBusy={settling.task.isBusy}
              onRemove={() => remove(answer, index)}
            />
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
