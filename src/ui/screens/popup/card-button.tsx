import { useState } from 'preact/hooks';
import type { Settings } from '../../../platform/settings';
import { Note } from '../../components/note';
import { t } from '../../locales/page-words';
import type { PopupPlace } from './popup';

/** Opens the card over the profile in front, where it is not to show in the side panel: also of people in no program, who have no pill. */
export function CardButton({
  settings: { surface, isPaused, pausedKinds },
  place: { kindInFront, askForCard },
}: {
  settings: Settings;
  place: PopupPlace;
}) {
  const [isMissing, setIsMissing] = useState(false);
  if (surface !== 'overlay' || kindInFront !== 'profiles' || isPaused || pausedKinds.includes('profiles')) return null;
  const open = () =>
    askForCard().then(
      () => window.close(),
      () => setIsMissing(true),
    );
  return (
    <>
      <button className="button" type="button" onClick={() => void open()}>
        {t('popup.card')}
      </button>
      {isMissing && <Note tone="warn">{t('popup.card.none')}</Note>}
    </>
  );
}
