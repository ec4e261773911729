import type { Breakage } from '../../domain/departure';
import { AssetLine } from '../components/asset-line';
import { Icon } from '../components/icon';
import { formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';

/** What a departure breaks, so that nobody learns of it later from a customer. */
export function BreakageList({
  breakage: { assets, nextActions, products, industry, isPartial },
}: {
  breakage: Breakage;
}) {
  const isNothing = assets.length + nextActions.length + products.length === 0 && industry === null;
  return (
    <section className="card-section stacked">
      <h3>{t('departure.breaks')}</h3>
      {isNothing && <p className="soft">{t('departure.breaks.nothing')}</p>}
      <ul className="items">
        {assets.map((asset) => (
          <li key={asset.id} className="item">
            <Icon name="file" />
            <AssetLine asset={asset} />
          </li>
        ))}
        {nextActions.map(({ id, what, dueOn }) => (
          <li key={id} className="item">
            <Icon name="clock" />
            <span>
              {what} <span className="soft small">{t('fact.next.due', { day: formatDay(dueOn) })}</span>
            </span>
          </li>
        ))}
        {products.map(({ id, name }) => (
          <li key={id} className="item">
            <Icon name="star" />
            <span>{t('departure.breaks.product', { name })}</span>
          </li>
        ))}
        {industry !== null && (
          <li className="item">
            <Icon name="building" />
            <span>{t('departure.breaks.industry', { name: industry })}</span>
          </li>
        )}
      </ul>
      {isPartial && <p className="soft small">{t('departure.breaks.partial')}</p>}
    </section>
  );
}
