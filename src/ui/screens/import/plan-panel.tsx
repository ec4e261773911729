import type { Said } from '../../../domain/said';
import { Icon } from '../../components/icon';
import { formatAgo, formatInstant } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { BlankCells } from './blank-cells';
import type { Draft } from './draft';
import { PlanSummary } from './plan-summary';
import { QuestionList } from './question-list';
import type { Act } from './use-import';

/** What the import would do, with what the user still has to say about it. */
export function PlanPanel({ draft, act }: { draft: Draft; act: Act }) {
  const world = useWorld();
  const { planned, isPlanning } = draft;
  const before = planned?.tell === 'planned' ? planned.plan.importedBeforeAt : null;
  return (
    <section className="panel" aria-busy={isPlanning}>
      <h2>{t('import.plan')}</h2>
      <BlankCells blanks={draft.blanks} onChoose={(blanks) => act({ step: 'blanked', blanks })} />
      {planned === null && <p className="soft">{t('import.mapping')}…</p>}
      {planned?.tell === 'unmappable' && <Problems problems={planned.problems} />}
      {before !== null && (
        <p className="note tone-info" title={formatInstant(before)}>
          <Icon name="info" />
          {t('import.plan.before', { when: formatAgo(before, world.now()) })}
        </p>
      )}
      {planned?.tell === 'planned' && (
        <>
          <PlanSummary planned={planned} draft={draft} act={act} />
          <QuestionList questions={planned.plan.questions} answers={draft.answers} act={act} />
        </>
      )}
    </section>
  );
}

function Problems({ problems }: { problems: readonly Said[] }) {
  return (
    <div className="note tone-bad" role="alert">
      <Icon name="warning" />
      <div>
        <p>{t('import.problems')}</p>
        <ul className="bullets">
          {problems.map(sayIt).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
