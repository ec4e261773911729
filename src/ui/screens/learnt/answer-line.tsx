import type { Answer } from '../../../domain/answer';
import { ErrorNote } from '../../components/error-note';
import { Icon, type IconName } from '../../components/icon';
import { formatInstant } from '../../format/format-dates';
import { t } from '../../locales/page-words';
import { tellAnswer } from './tell-answer';

/** One answer with its day, and the way to take it back. */
export function AnswerLine({
  answer,
  failure,
  isBusy,
  onRemove,
}: {
  answer: Answer;
  /** Why it could not be taken back. */
  failure: string | null;
  isBusy: boolean;
  onRemove: () => void;
}) {
  const said = tellAnswer(answer);
  return (
    <li className="line answer">
      <Icon name={iconOf(answer)} />
      <span className="grow">
        {answer.about === 'person' ? <a href={`#/contacts/${encodeURIComponent(answer.contactId)}`}>{said}</a> : said}
        <time className="block soft small" dateTime={answer.at}>
          {formatInstant(answer.at)}
        </time>
      </span>
      {answer.about === 'person' && answer.url !== '' && (
        <a
          className="button plain"
          href={answer.url}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('learnt.profile.of', { name: answer.name })}
        >
          {t('learnt.profile')}
          <Icon name="external" />
        </a>
      )}
      <button
        className="button plain"
        type="button"
        aria-label={t('learnt.remove.of', { answer: said })}
        aria-disabled={isBusy}
        onClick={onRemove}
      >
        {t('learnt.remove')}
      </button>
      {failure !== null && <ErrorNote text={failure} />}
    </li>
  );
}

function iconOf(answer: Answer): IconName {
  if (answer.about === 'person') return 'person';
  return answer.same ? 'same' : 'cross';
}
