import type { Asset } from '../../domain/asset';
import { AssetLine } from '../components/asset-line';
import { t } from '../locales/card-words';
import { Fold } from './fold';

/** What names the person. */
export function AssetsSection({ assets }: { assets: readonly Asset[] }) {
  if (assets.length === 0) return null;
  return (
    <Fold name="assets" label={t('assets.title')} gist={t.count('assets.count', assets.length)}>
      <ul className="items">
        {assets.map((asset) => (
          <li key={asset.id}>
            <AssetLine asset={asset} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}
