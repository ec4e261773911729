import type { Settings } from '../../platform/settings';
import { t } from '../locales/page-words';
import { Icon } from './icon';

const SURFACES = ['overlay', 'panel'] as const;

/** Where the card shows, with the plain notice on LinkedIn's terms. The choice is the user's; until then nothing is put into a page. */
export function SurfaceChoice({
  chosen,
  onChoose,
}: {
  chosen: Settings['surface'] | undefined;
  onChoose: (surface: Settings['surface']) => void;
}) {
  return (
    <fieldset className="surface">
      <legend className="sr-only">{t('settings.surface')}</legend>
      <p className="note tone-warn">
        <Icon name="warning" />
        {t('surface.notice')}
      </p>
      <div className="choices">
        {SURFACES.map((surface) => (
          <label key={surface} className="choice">
            <input type="radio" name="surface" checked={chosen === surface} onChange={() => onChoose(surface)} />
            <span>
              <strong>{t(`surface.${surface}`)}</strong>
              <span className="soft">{t(`surface.${surface}.text`)}</span>
            </span>
          </label>
        ))}
      </div>
      {chosen === 'unset' && <p className="soft">{t('surface.unset')}</p>}
    </fieldset>
  );
}
