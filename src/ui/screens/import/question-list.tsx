import { useMemo, useState } from 'preact/hooks';
import type { ImportAnswer, ImportQuestion } from '../../../actions/import-protocol';
import { t } from '../../locales/page-words';
import { groupQuestions, type QuestionGroup } from './group-questions';
import { Pager } from '../../components/pager';
import type { Act } from './use-import';

const SHOWN = 20;

/** Rows and links that only the user can settle: which record is meant, a new one, or to be left out. */
export function QuestionList({
  questions,
  answers,
  act,
}: {
  questions: readonly ImportQuestion[];
  answers: Record<string, ImportAnswer>;
  act: Act;
}) {
  const [offset, setOffset] = useState(0);
  const groups = useMemo(() => groupQuestions(questions), [questions]);
  if (groups.length === 0) return null;
  const start = offset < groups.length ? offset : 0;
  const open = questions.filter(({ key }) => answers[key] === undefined);
  return (
    <div className="questions">
      <h3>{t('import.questions')}</h3>
      <p className="soft">{t('import.questions.text')}</p>
      <div className="row">
        <span role="status">
          {t('import.questions.answered', { answered: questions.length - open.length, total: questions.length })}
        </span>
        {open.length > 0 && (
          <button
            className="button"
            type="button"
            onClick={() => act({ step: 'answered', keys: open.map(({ key }) => key), answer: 'skip' })}
          >
            {t.count('import.questions.skipRest', open.length)}
          </button>
        )}
      </div>
      <ul className="lines">
        {groups.slice(start, start + SHOWN).map((group) => (
          <li key={group.question.key}>
            <Question
              group={group}
              chosen={answers[group.question.key]}
              onAnswer={(answer) => act({ step: 'answered', keys: group.keys, answer })}
            />
          </li>
        ))}
      </ul>
      <Pager offset={start} size={SHOWN} total={groups.length} onTurn={setOffset} />
    </div>
  );
}

function Question({
  group: { question, keys },
  chosen,
  onAnswer,
}: {
  group: QuestionGroup;
  chosen: ImportAnswer | undefined;
  onAnswer: (answer: ImportAnswer) => void;
}) {
  const { key, about, line, candidates } = question;
  const choice = (answer: ImportAnswer, shown: Shown) => (
    <label key={nameOf(answer)} className="choice">
      <input
        type="radio"
        name={`question-${key}`}
        checked={chosen !== undefined && nameOf(chosen) === nameOf(answer)}
        onChange={() => onAnswer(answer)}
      />
      <Words shown={shown} />
    </label>
  );
  return (
    <fieldset className="question">
      <legend>
        {t(`import.question.${about}`)}{' '}
        <span className="soft">
          {keys.length > 1
            ? t('import.question.lines', { line, more: keys.length - 1 })
            : t('import.list.line', { line })}
        </span>
      </legend>
      <div className="choices small">
        <div className="choice asked">
          <span className="soft small">{t('import.question.inFile')}</span>
          <Words shown={question} />
        </div>
        {candidates.map((one) => choice({ recordId: one.recordId }, one))}
        {choice('new', { name: t(`import.question.new.${about}`) })}
        {choice('skip', { name: t('import.question.skip') })}
      </div>
    </fieldset>
  );
}

interface Shown {
  name: string;
  title?: string;
  company?: string;
}

function Words({ shown: { name, title = '', company = '' } }: { shown: Shown }) {
  return (
    <span>
      <span className="block">{name}</span>
      {title !== '' && <span className="soft small block">{title}</span>}
      {company !== '' && <span className="soft small block">{company}</span>}
    </span>
  );
}

function nameOf(answer: ImportAnswer): string {
  return typeof answer === 'string' ? answer : `record:${answer.recordId}`;
}
