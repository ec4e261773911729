import type { Answer } from '../../../domain/answer';
import { SearchField } from '../../components/search-field';
import { t } from '../../locales/page-words';

/** Which answers are listed: those about one kind of thing or all, with all the words that were typed. */
export interface AnswerFilter {
  about: Answer['about'] | 'all';
  text: string;
}

const ABOUT = ['all', 'company', 'title', 'person'] as const satisfies AnswerFilter['about'][];

/** Narrows a long list of answers. */
export function AnswerFilters({
  filter,
  onChange,
}: {
  filter: AnswerFilter;
  onChange: (filter: AnswerFilter) => void;
}) {
  return (
    <div className="answer-filters" role="search">
      <SearchField label={t('learnt.search')} text={filter.text} onInput={(text) => onChange({ ...filter, text })} />
      <select
        className="field"
        aria-label={t('learnt.about')}
        value={filter.about}
        onChange={(event) => onChange({ ...filter, about: ABOUT.find((one) => one === event.currentTarget.value)! })}
      >
        {ABOUT.map((about) => (
          <option key={about} value={about}>
            {t(`learnt.about.${about}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
