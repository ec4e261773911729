import { NEVER_VERIFIED, type RunRules } from '../../../domain/review-run';
import { t } from '../../locales/page-words';

/** Says in a line whom the rules of a run take. `accountName` is empty where they name no account. */
export function sayRules(rules: RunRules, accountName: string): string {
  const { notVerifiedForDays: days, statuses, isDue, isFlagged, owner } = rules;
  return (
    [
      days === 0 ? '' : days === NEVER_VERIFIED ? t('runs.rule.never') : t.count('runs.rule.days', days),
      statuses.map((status) => t(`status.${status}`)).join(', '),
      isDue === true ? t('runs.rule.due') : '',
      isFlagged === true ? t('runs.rule.flagged') : '',
      accountName,
      owner === undefined ? '' : t('runs.rule.owner', { owner }),
    ]
      .filter((part) => part !== '')
      .join(' · ') || t('runs.rule.all')
  );
}
