import type { PageKind } from '../../../platform/settings';
import { Icon } from '../../components/icon';
import { PageIcon } from '../../components/page-icon';
import type { SettingsControl } from '../../hooks/use-settings';
import { t } from '../../locales/page-words';

/**
 * Pauses Muster on LinkedIn, or on the kind of page that is in front alone. Kinds that are paused elsewhere are told too, so that no pause
 * is forgotten.
 */
export function PauseControls({ settings, change, kindInFront }: SettingsControl & { kindInFront: PageKind | null }) {
  if (settings === null) return null;
  const { isPaused, pausedKinds } = settings;
  const kinds = (['profiles', 'lists'] as const).filter((kind) => kind === kindInFront || pausedKinds.includes(kind));
  return (
    <div className="popup-pauses">
      <button className="button" type="button" onClick={() => void change({ isPaused: !isPaused })}>
        {isPaused ? <PageIcon name="play" /> : <Icon name="pause" />}
        {t(isPaused ? 'popup.resume' : 'popup.pause')}
      </button>
      {!isPaused &&
        kinds.map((kind) => <KindButton key={kind} kind={kind} pausedKinds={pausedKinds} change={change} />)}
    </div>
  );
}

function KindButton({
  kind,
  pausedKinds,
  change,
}: {
  kind: PageKind;
  pausedKinds: readonly PageKind[];
  change: SettingsControl['change'];
}) {
  const isPaused = pausedKinds.includes(kind);
  const others = pausedKinds.filter((one) => one !== kind);
  return (
    <button
      className="button"
      type="button"
      onClick={() => void change({ pausedKinds: isPaused ? others : [...others, kind] })}
    >
      {isPaused ? <PageIcon name="play" /> : <Icon name="pause" />}
      {t(isPaused ? `popup.resume.${kind}` : `popup.pause.${kind}`)}
    </button>
  );
}
