import { useState } from 'preact/hooks';
import type { UnknownWord } from '../../../actions/read-issues';
import { ADVOCATE_STATUSES, type AdvocateStatus } from '../../../domain/status';
import { ErrorNote } from '../../components/error-note';
import { t } from '../../locales/page-words';
import { joinWords } from './join-words';

/** A word that nobody has explained, with who has it and the choice of what it means. */
export function WordRow({
  unknown: { word, contacts, names },
  failure,
  isBusy,
  onExplain,
}: {
  unknown: UnknownWord;
  failure: string | null;
  isBusy: boolean;
  onExplain: (status: AdvocateStatus) => void;
}) {
  const [status, setStatus] = useState<AdvocateStatus | null>(null);
  const isIdle = isBusy || status === null;
  const apply = t.count('words.apply', contacts);
  const explain = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (status !== null && !isBusy) onExplain(status);
  };
  return (
    <li className="issue">
      <div className="issue-about">
        <p>
          <strong>“{word}”</strong> <span className="soft">{t.count('words.contacts', contacts)}</span>
        </p>
        <p className="soft small">
          {contacts > names.length ? t('words.names', { names: names.join(', ') }) : joinWords(names)}
        </p>
      </div>
      <form className="issue-mend" onSubmit={explain}>
        <div className="row nowrap">
          <select
            className="field"
            aria-label={t('words.means', { word })}
            value={status ?? ''}
            onChange={(event) => setStatus(ADVOCATE_STATUSES.find((one) => one === event.currentTarget.value) ?? null)}
          >
            <option value="">{t('words.means.choose')}</option>
            {ADVOCATE_STATUSES.map((one) => (
              <option key={one} value={one}>
                {t(`status.${one}`)}
              </option>
            ))}
          </select>
          <button
            className="button"
            type="submit"
            aria-disabled={isIdle}
            aria-label={t('words.apply.of', { apply, word })}
          >
            {apply}
          </button>
        </div>
        {failure !== null && <ErrorNote text={failure} />}
      </form>
    </li>
  );
}
