import type { SettingsControl } from '../hooks/use-settings';
import { t } from '../locales/page-words';

/** The one switch of the marks on lists. They are part of the page, so where the card shows in the side panel there are none. */
export function BadgesSwitch({ settings, change }: Pick<SettingsControl, 'settings' | 'change'>) {
  const isPossible = settings?.surface === 'overlay';
  return (
    <label className="row" title={isPossible ? undefined : t('badges.panel')}>
      <input
        type="checkbox"
        checked={isPossible && settings.hasBadges}
        disabled={!isPossible}
        onChange={(event) => void change({ hasBadges: event.currentTarget.checked })}
      />
      {t('badges.switch')}
    </label>
  );
}
