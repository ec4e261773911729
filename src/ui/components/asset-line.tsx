import type { Asset } from '../../domain/asset';
import { formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';
import { Icon } from './icon';

/** A piece that names a customer: its title, its kind and how far it has come. */
export function AssetLine({ asset: { title, kind, status, publishedOn, url } }: { asset: Asset }) {
  const stand = publishedOn === undefined ? t(`asset.${status}`) : `${t(`asset.${status}`)} ${formatDay(publishedOn)}`;
  return (
    <span>
      {url !== undefined && /^https?:\/\//i.test(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {title}
          <Icon name="external" />
        </a>
      ) : (
        title
      )}
      <span className="soft small"> {[kind, stand].filter((part) => part !== '').join(' · ')}</span>
    </span>
  );
}
