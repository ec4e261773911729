import type { SettingsControl } from '../hooks/use-settings';
import { t } from '../locales/page-words';

const KINDS = ['profiles', 'lists'] as const;

/** The switches that pause Muster on one kind of pages. */
export function PauseKinds({ settings, change }: Pick<SettingsControl, 'settings' | 'change'>) {
  const paused = settings?.pausedKinds ?? [];
  return (
    <div className="row">
      {KINDS.map((kind) => (
        <label key={kind} className="row">
          <input
            type="checkbox"
            checked={paused.includes(kind)}
            disabled={settings?.isPaused !== false}
            onChange={(event) => {
              const others = paused.filter((one) => one !== kind);
              void change({ pausedKinds: event.currentTarget.checked ? [...others, kind] : others });
            }}
          />
          {t(`popup.pause.${kind}`)}
        </label>
      ))}
    </div>
  );
}
