import { ADVOCATE_STATUSES, type AdvocateStatus } from '../../../domain/status';
import { t } from '../../locales/page-words';
import type { Draft } from './import-state';

/** Asks what the file's own status words mean; the answer is remembered with the program. */
export function StatusWords({
  words,
  chosen,
  onExplain,
}: {
  words: Draft['words'];
  chosen: Draft['statusWords'];
  onExplain: (word: string, status: AdvocateStatus | null) => void;
}) {
  return (
    <section className="panel">
      <h2>{t('import.words')}</h2>
      <p className="soft">{t('import.words.text')}</p>
      <ul className="lines">
        {words.map(({ word, rows }) => (
          <li key={word} className="line">
            <span className="grow">
              <strong>{word}</strong> <span className="soft">{t.count('import.words.rows', rows)}</span>
            </span>
            <select
              className="field short"
              aria-label={word}
              value={chosen[word] ?? ''}
              onChange={(event) =>
                onExplain(word, ADVOCATE_STATUSES.find((status) => status === event.currentTarget.value) ?? null)
              }
            >
              <option value="">{t('import.words.keep')}</option>
              {ADVOCATE_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {t(`status.${status}`)}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </section>
  );
}
