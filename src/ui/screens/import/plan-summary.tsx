import type { ImportPlan } from '../../../actions/import-protocol';
import { ChangeText } from '../../components/change-text';
import { More } from '../../components/more';
import { t } from '../../locales/page-words';
import { NumberStrip } from '../../components/number-strip';
import { RefusedRows } from './refused-rows';

const SHOWN = 50;

/** What an import would do, in numbers, with the rows behind them a click away. */
export function PlanSummary({ plan }: { plan: ImportPlan }) {
  const updated = plan.rows.filter((row) => row.outcome === 'updated');
  return (
    <>
      <NumberStrip
        numbers={[
          { label: t('import.added'), value: plan.added },
          { label: t('import.updated'), value: plan.updated },
          { label: t('import.unchanged'), value: plan.unchanged },
          { label: t('import.asked'), value: plan.questions.length, tone: 'warn' },
          { label: t('import.refused'), value: plan.refused.length, tone: 'bad' },
          { label: t('import.landed'), value: plan.landed, tone: 'good', isOptional: true },
          { label: t('import.reopened'), value: plan.reopened, tone: 'warn', isOptional: true },
          { label: t('import.conflicts'), value: plan.conflicts, tone: 'warn', isOptional: true },
          { label: t('import.erased'), value: plan.skippedErased, isOptional: true },
        ]}
      />
      {updated.length > 0 && (
        <More label={t('import.changes')}>
          <ul className="lines">
            {updated.slice(0, SHOWN).map((row) => (
              <li key={row.line} className="line correction">
                <span className="field-name">{row.name}</span>
                <span className="grow">
                  {row.fields.map(({ field, from, to }) => (
                    <span key={field} className="row">
                      <span className="soft">{field}</span>
                      <ChangeText from={from} to={to} />
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
          {updated.length > SHOWN && <p className="soft">{t.count('import.changes.more', updated.length - SHOWN)}</p>}
        </More>
      )}
      <RefusedRows rows={plan.refused} />
      {plan.vanished.length > 0 && (
        <More label={`${t('import.vanished')} (${plan.vanished.length})`}>
          <p className="soft">{t('import.vanished.text')}</p>
          <ul className="bullets">
            {plan.vanished.slice(0, SHOWN).map((one) => (
              <li key={one.contactId}>{[one.name, one.title, one.company].filter(Boolean).join(' · ')}</li>
            ))}
          </ul>
        </More>
      )}
    </>
  );
}
