import type { VerdictQuestion } from '../../domain/verdict';
import { t } from '../locales/card-words';
import { Action } from './action';

/** What one answer of the user would settle, for the whole program; Y and N give it too. */
export function QuestionSection({
  question: { about, stored, seen },
  isBusy,
  onAnswer,
}: {
  question: VerdictQuestion;
  isBusy: boolean;
  onAnswer: (same: boolean) => void;
}) {
  const text = t(`question.${about}`, { stored, seen });
  return (
    <div className="confirm" role="group" aria-label={text}>
      <p>
        <strong>{text}</strong>
      </p>
      <div className="actions">
        <Action isBusy={isBusy} shortcut="Y" label={t(`same.${about}`)} onPress={() => onAnswer(true)} />
        <Action isBusy={isBusy} shortcut="N" label={t(`other.${about}`)} onPress={() => onAnswer(false)} />
      </div>
      <p className="soft small">{t('question.effect')}</p>
    </div>
  );
}
