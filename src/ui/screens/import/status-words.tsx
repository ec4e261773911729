import { ADVOCATE_STATUSES } from '../../../domain/status';
import { t } from '../../locales/page-words';
import type { Draft } from './draft';
import type { Act } from './use-import';

/** Asks what the file's own status words mean; the answer is remembered with the program. */
export function StatusWords({ words, chosen, act }: { words: Draft['words']; chosen: Draft['statusWords']; act: Act }) {
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
              onChange={(event) => {
                const status = ADVOCATE_STATUSES.find((one) => one === event.currentTarget.value) ?? null;
                act({ step: 'explained', word, status });
              }}
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
