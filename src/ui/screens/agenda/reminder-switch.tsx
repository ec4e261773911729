import { useState } from 'preact/hooks';
import { askToNotify } from '../../../platform/notifications';
import { Note } from '../../components/note';
import { useSettings } from '../../hooks/use-settings';
import { t } from '../../locales/page-words';
import { useMayNotify } from './use-may-notify';

/**
 * The daily reminder of what is due. It is on while the user wants it and the browser permits it: where the permission was refused or
 * taken back, it shows off and says so.
 */
export function ReminderSwitch() {
  const { settings, change } = useSettings();
  const mayNotify = useMayNotify();
  const [isRefused, setRefused] = useState(false);
  if (settings === null || mayNotify === null) return null;
  const { reminds, remindsAt, remindsByName } = settings;
  const isOn = reminds && mayNotify;

  const turn = async (on: boolean) => {
    // The question comes first: the browser asks it for a click only.
    const isGiven = !on || (await askToNotify().catch(() => false));
    setRefused(!isGiven);
    await change({ reminds: on && isGiven });
  };

  return (
    <div className="remind">
      <label className="row">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            const { checked } = event.currentTarget;
            // It is on once the browser permits it.
            event.currentTarget.checked = isOn;
            void turn(checked);
          }}
        />
        {t('remind.switch')}
      </label>
      <p className="soft small">{t('remind.text')}</p>
      {isOn && (
        <div className="remind-more">
          <label className="row">
            {t('remind.at')}
            <input
              className="field"
              type="time"
              required
              value={remindsAt}
              onChange={(event) => {
                const { value } = event.currentTarget;
                if (value !== '') void change({ remindsAt: value });
              }}
            />
          </label>
          <label className="row" title={t('remind.names.text')}>
            <input
              type="checkbox"
              checked={remindsByName}
              onChange={(event) => void change({ remindsByName: event.currentTarget.checked })}
            />
            {t('remind.names')}
          </label>
          <p className="soft small">{t('remind.names.text')}</p>
        </div>
      )}
      {!isOn && (isRefused || reminds) && (
        <Note tone="warn">{t(isRefused ? 'remind.refused' : 'remind.takenBack')}</Note>
      )}
    </div>
  );
}
