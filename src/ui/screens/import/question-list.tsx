import type { ImportAnswer, ImportPlan } from '../../../actions/import-protocol';
import { t } from '../../locales/page-words';

/** Rows that may be a known contact: the user says which, someone new, or leave out. */
export function QuestionList({
  questions,
  answers,
  onAnswer,
}: {
  questions: ImportPlan['questions'];
  answers: Record<number, ImportAnswer>;
  onAnswer: (line: number, answer: ImportAnswer | null) => void;
}) {
  if (questions.length === 0) return null;
  return (
    <div className="questions">
      <h3>{t('import.questions')}</h3>
      <p className="soft">{t('import.questions.text')}</p>
      <ul className="lines">
        {questions.map((question) => {
          const chosen = answers[question.line];
          const choices: { answer: ImportAnswer; label: string }[] = [
            ...question.candidates.map((one) => ({
              answer: { contactId: one.contactId },
              label: [one.name, one.title, one.company].filter(Boolean).join(' · '),
            })),
            { answer: 'new', label: t('import.question.new') },
            { answer: 'skip', label: t('import.question.skip') },
          ];
          return (
            <li key={question.line}>
              <fieldset className="question">
                <legend>
                  <strong>{[question.name, question.title, question.company].filter(Boolean).join(' · ')}</strong>{' '}
                  <span className="soft">{t('import.question.line', { line: question.line })}</span>
                </legend>
                {choices.map(({ answer, label }) => (
                  <label key={keyOf(answer)} className="row nowrap">
                    <input
                      type="radio"
                      name={`question-${question.line}`}
                      checked={chosen !== undefined && keyOf(chosen) === keyOf(answer)}
                      onChange={() => onAnswer(question.line, answer)}
                    />
                    {label}
                  </label>
                ))}
              </fieldset>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyOf(answer: ImportAnswer): string {
  return typeof answer === 'string' ? answer : `contact:${answer.contactId}`;
}
