import type { ContactCard } from '../../domain/card';
import { Icon } from '../components/icon';
import { t } from '../locales/card-words';

const KEYS = [
  ['S', 'do.verify'],
  ['A', 'do.acceptAll'],
  ['J K ↓ ↑', 'key.move'],
  ['Enter E D', 'key.one'],
  ['Z', 'key.undo'],
  ['Esc', 'card.close'],
  ['?', 'key.help'],
] as const;

/** The lesser steps, always in reach. */
export function CardFoot({
  shown,
  isBusy,
  isHelpOpen,
  onHelp,
  onReject,
  onUndo,
}: {
  shown: ContactCard;
  isBusy: boolean;
  isHelpOpen: boolean;
  onHelp: () => void;
  onReject: () => void;
  onUndo: () => void;
}) {
  const { undoable, recordUrl } = shown;
  return (
    <>
      {isHelpOpen && (
        <dl className="card-section keys" aria-label={t('card.keys')}>
          {KEYS.map(([keys, word]) => (
            <div key={word} className="key-line">
              <dt>
                {keys.split(' ').map((key) => (
                  <kbd key={key} className="key">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{t(word)}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="card-foot">
        <button className="button plain" type="button" aria-disabled={isBusy} onClick={onReject}>
          {t('do.reject')}
        </button>
        {recordUrl !== null && (
          <a className="button plain" href={recordUrl} target="_blank" rel="noopener noreferrer">
            {t('do.open')}
            <Icon name="external" />
          </a>
        )}
        <span className="spring" />
        {undoable !== null && (
          <button
            className="button plain"
            type="button"
            title={`${t('do.undo.event', { summary: undoable.summary })} (Z)`}
            aria-keyshortcuts="Z"
            aria-disabled={isBusy}
            onClick={onUndo}
          >
            <Icon name="undo" />
            {t('do.undo')}
          </button>
        )}
        <button
          className="button plain square"
          type="button"
          title={`${t('card.keys')} (?)`}
          aria-label={t('card.keys')}
          aria-expanded={isHelpOpen}
          onClick={onHelp}
        >
          <Icon name="keyboard" />
        </button>
      </div>
    </>
  );
}
