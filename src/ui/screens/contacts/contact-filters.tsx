import type { Ref } from 'preact';
import { ADVOCATE_STATUSES, type AdvocateStatus } from '../../../domain/status';
import { VERDICT_KINDS, type VerdictKind } from '../../../domain/verdict';
import type { ContactFilter } from '../../../store/program-records';
import { SearchField } from '../../components/search-field';
import { t } from '../../locales/page-words';

/** What the user typed and chose above the list; the empty string stands for any. */
export interface FilterDraft {
  text: string;
  status: AdvocateStatus | '';
  verdict: VerdictKind | 'none' | '';
}

/** Nothing is filtered. */
export const NO_FILTER: FilterDraft = { text: '', status: '', verdict: '' };

/** The filter that the store understands. */
export function toContactFilter({ text, status, verdict }: FilterDraft): ContactFilter {
  return {
    ...(text.trim() === '' ? {} : { text }),
    ...(status === '' ? {} : { statuses: [status] }),
    ...(verdict === '' ? {} : { verdicts: [verdict] }),
  };
}

/** Search, status and verdict. */
export function ContactFilters({
  draft,
  searchRef,
  onChange,
}: {
  draft: FilterDraft;
  searchRef: Ref<HTMLInputElement>;
  onChange: (draft: FilterDraft) => void;
}) {
  const verdicts = [...VERDICT_KINDS, 'none'] as const;
  return (
    <div className="filters" role="search">
      <SearchField
        label={t('contacts.search')}
        text={draft.text}
        inputRef={searchRef}
        onInput={(text) => onChange({ ...draft, text })}
      />
      <select
        className="field"
        aria-label={t('contacts.status')}
        value={draft.status}
        onChange={(event) => onChange({ ...draft, status: event.currentTarget.value as FilterDraft['status'] })}
      >
        <option value="">
          {t('label.colon', { label: t('contacts.status') })} {t('contacts.any')}
        </option>
        {ADVOCATE_STATUSES.map((status) => (
          <option key={status} value={status}>
            {t(`status.${status}`)}
          </option>
        ))}
      </select>
      <select
        className="field"
        aria-label={t('contacts.verdict')}
        value={draft.verdict}
        onChange={(event) => onChange({ ...draft, verdict: event.currentTarget.value as FilterDraft['verdict'] })}
      >
        <option value="">
          {t('label.colon', { label: t('contacts.verdict') })} {t('contacts.any')}
        </option>
        {verdicts.map((verdict) => (
          <option key={verdict} value={verdict}>
            {t(`verdict.${verdict}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
