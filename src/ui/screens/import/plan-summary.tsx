import type { ImportReply } from '../../../actions/import-protocol';
import type { Tone } from '../../../messaging/look';
import { Icon } from '../../components/icon';
import { NumberStrip } from '../../components/number-strip';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import { countLists, type Draft, type ViewedList } from './draft';
import { ListViewer } from './list-viewer';
import type { Act } from './use-import';

/** The lists behind the numbers, in the order in which they stand; the tone is seen where one is not empty. */
const LISTS: Record<ViewedList, { tone?: Tone; isOptional?: boolean }> = {
  added: {},
  updated: {},
  unchanged: {},
  vanished: { tone: 'warn' },
  asked: { tone: 'warn' },
  refused: { tone: 'bad' },
  merged: { isOptional: true },
  erased: { isOptional: true },
  skipped: { isOptional: true },
};

/** What an import would do, in numbers, with the rows behind each a click away. */
export function PlanSummary({
  planned,
  draft,
  act,
}: {
  planned: Extract<ImportReply, { tell: 'planned' }>;
  draft: Draft;
  act: Act;
}) {
  const { plan } = planned;
  const { view } = draft;
  const counts = countLists(planned);
  const lists = (Object.keys(LISTS) as ViewedList[]).filter(
    (list) => counts[list] > 0 || LISTS[list].isOptional !== true,
  );
  return (
    <>
      <p className="soft">{t('import.plan.text')}</p>
      <ul className="tallies">
        {lists.map((list) => (
          <li key={list}>
            <button
              type="button"
              className={counts[list] > 0 && LISTS[list].tone !== undefined ? `toned tone-${LISTS[list].tone}` : ''}
              disabled={counts[list] === 0}
              aria-expanded={view?.list === list}
              onClick={() => act({ step: 'viewed', list: view?.list === list ? null : list, offset: 0 })}
            >
              <strong>{formatNumber(counts[list])}</strong> <span>{t(`import.list.${list}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      {view !== null && <ListViewer view={view} total={counts[view.list]} plan={plan} act={act} />}
      {plan.landed + plan.reopened + plan.conflicts > 0 && (
        <NumberStrip
          numbers={[
            { label: t('import.landed'), value: plan.landed, tone: 'good' },
            { label: t('import.reopened'), value: plan.reopened, tone: 'warn' },
            { label: t('import.conflicts'), value: plan.conflicts, tone: 'warn' },
          ]}
        />
      )}
      {plan.duplicates > 0 && <Hint text={t.count('import.plan.duplicates', plan.duplicates)} />}
      {plan.withIssues > 0 && <Hint text={t.count('import.plan.issues', plan.withIssues)} />}
    </>
  );
}

function Hint({ text }: { text: string }) {
  return (
    <p className="note tone-info">
      <Icon name="info" />
      {text}
    </p>
  );
}
