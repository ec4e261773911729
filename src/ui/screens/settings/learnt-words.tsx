import { CORRECTABLE_FIELDS } from '../../../domain/correction';
import type { RecordSystem } from '../../../domain/external-id';
import type { Program, SystemWords } from '../../../domain/program';
import { ADVOCATE_STATUSES } from '../../../domain/status';
import { FactList } from '../../components/fact-list';
import { More } from '../../components/more';
import { t } from '../../locales/page-words';

/** How each system of record names its columns and statuses, as imports have taught it. */
export function LearntWords({ systems }: Pick<Program, 'systems'>) {
  const known = (Object.entries(systems) as [RecordSystem, SystemWords][])
    .map(([system, words]) => ({ system, facts: factsOf(words) }))
    .filter(({ facts }) => facts.length > 0);
  return (
    <More label={t('homes.learnt')}>
      <p className="soft small">{t(known.length === 0 ? 'homes.learnt.none' : 'homes.learnt.text')}</p>
      {known.map(({ system, facts }) => (
        <section key={system} className="learnt-words">
          <h4>{t(`system.${system}`)}</h4>
          <FactList facts={facts} />
        </section>
      ))}
    </More>
  );
}

function factsOf({ columns, statusLabels }: SystemWords): [string, string][] {
  const named = [
    [t('homes.learnt.key'), columns.key],
    [t('homes.learnt.accountKey'), columns.accountKey],
    ...CORRECTABLE_FIELDS.map((field) => [t(`field.${field}`), columns[field]] as const),
    ...ADVOCATE_STATUSES.map(
      (status) => [t('homes.learnt.status', { status: t(`status.${status}`) }), statusLabels[status]] as const,
    ),
  ] as const;
  return named.flatMap(([label, word]) => (word === undefined ? [] : [[label, word] as [string, string]]));
}
