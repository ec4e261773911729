import type { ExportTarget } from '../../../domain/export-target';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';

/** How many corrections go out in each form; one form alone can be shown. */
export function RouteFilter({
  counts,
  target,
  onChoose,
}: {
  /** In the order in which the files are written. */
  counts: ReadonlyMap<ExportTarget, number>;
  target: ExportTarget | null;
  onChoose: (target: ExportTarget | null) => void;
}) {
  const [only] = counts.keys();
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const settings = <a href="#/settings">{t('route.change')}</a>;
  if (counts.size <= 1)
    return (
      <p className="soft">
        {only !== undefined && t('route.only', { target: t(`target.${only}`) })} {settings}
      </p>
    );
  const choice = (one: ExportTarget | null, name: string, count: number) => (
    <button
      key={name}
      className="button route"
      type="button"
      aria-pressed={one === target}
      onClick={() => onChoose(one)}
    >
      {name} <span className="count">{formatNumber(count)}</span>
    </button>
  );
  return (
    <div className="row" role="group" aria-label={t('route.label')}>
      {choice(null, t('route.all'), total)}
      {[...counts].map(([one, count]) => choice(one, t(`target.${one}`), count))}
      {settings}
    </div>
  );
}
