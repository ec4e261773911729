import { ADVOCATE_STATUSES, type AdvocateStatus } from '../../../domain/status';
import { SelectField } from '../../components/select-field';
import { StatusBadge } from '../../components/status-badge';
import { TextField } from '../../components/text-field';
import { t } from '../../locales/page-words';
import type { Owners } from './use-owners';
import { toDays, type AccountNames, type RulesDraft } from './rules-draft';

/** Which contacts a run is about, as a form whose answer shows beside it at once. */
export function RulesForm({
  draft,
  accounts,
  owners,
  onChange,
}: {
  draft: RulesDraft;
  accounts: AccountNames;
  owners: Owners;
  onChange: (draft: RulesDraft) => void;
}) {
  const set = (part: Partial<RulesDraft>) => onChange({ ...draft, ...part });
  const account = draft.account.trim();
  return (
    <div className="rules">
      <div className="rules-verified">
        <SelectField
          label={t('runs.verified')}
          value={draft.verified}
          options={(['days', 'never', 'any'] as const).map((one) => [one, t(`runs.verified.${one}`)])}
          onChoose={(verified) => set({ verified })}
        />
        {draft.verified === 'days' && (
          <TextField
            label={t('runs.days')}
            value={draft.days}
            longest={5}
            error={toDays(draft.days) === null ? t('runs.days.wrong') : undefined}
            onInput={(days) => set({ days })}
          />
        )}
      </div>
      <StatusChoice statuses={draft.statuses} onChange={(statuses) => set({ statuses })} />
      <div className="rules-pair">
        <TextField
          label={t('runs.account')}
          value={draft.account}
          suggestions={[...accounts.keys()]}
          error={account !== '' && !accounts.has(account) ? t('runs.account.unknown') : undefined}
          onInput={(name) => set({ account: name })}
        />
        <div onFocusIn={owners.want}>
          <TextField
            label={t('runs.owner')}
            value={draft.owner}
            suggestions={owners.names}
            onInput={(owner) => set({ owner })}
          />
        </div>
      </div>
      <label className="row nowrap">
        <input type="checkbox" checked={draft.isDue} onChange={() => set({ isDue: !draft.isDue })} />
        {t('runs.due')}
      </label>
      <label className="row nowrap">
        <input type="checkbox" checked={draft.isFlagged} onChange={() => set({ isFlagged: !draft.isFlagged })} />
        {t('runs.flagged')}
      </label>
    </div>
  );
}

function StatusChoice({
  statuses,
  onChange,
}: {
  statuses: readonly AdvocateStatus[];
  onChange: (statuses: AdvocateStatus[]) => void;
}) {
  return (
    <fieldset className="status-choice">
      <legend>{t('runs.statuses')}</legend>
      <p className="soft small">{t('runs.statuses.hint')}</p>
      <div className="row">
        {ADVOCATE_STATUSES.map((status) => (
          <label key={status} className="chip">
            <input
              type="checkbox"
              checked={statuses.includes(status)}
              onChange={() => onChange(ADVOCATE_STATUSES.filter((one) => statuses.includes(one) !== (one === status)))}
            />
            <StatusBadge status={status} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
