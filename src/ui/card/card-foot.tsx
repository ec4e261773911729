import type { ContactCard } from '../../domain/card';
import { FactList } from '../components/fact-list';
import { Icon } from '../components/icon';
import { sayIt, t } from '../locales/card-words';

const KEYS = [
  ['S', 'do.verify'],
  ['A', 'do.acceptAll'],
  ['L', 'do.left'],
  ['G', 'key.run.next'],
  ['F R B', 'key.run.settle'],
  ['J K ↓ ↑', 'key.move'],
  ['Enter E D', 'key.one'],
  ['Y N', 'key.answer'],
  ['P', 'key.status'],
  ['U', 'use.log'],
  ['T', 'next.set'],
  ['N', 'key.nominate'],
  ['X', 'do.reject'],
  ['Z', 'key.undo'],
  ['Esc', 'key.close'],
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
  /** Null where no profile shows of which it could be said. */
  onReject: (() => void) | null;
  onUndo: () => void;
}) {
  const { undoable, recordUrl } = shown;
  return (
    <>
      {isHelpOpen && (
        <section className="card-section keys" aria-label={t('card.keys')} tabIndex={0}>
          <FactList facts={KEYS.map(([keys, word]) => [keys, t(word)])} />
        </section>
      )}
      <div className="card-foot">
        {onReject !== null && (
          <button
            className="button plain"
            title={`${t('do.reject')} (X)`}
            aria-keyshortcuts="X"
            aria-disabled={isBusy}
            onClick={onReject}
          >
            {t('do.reject')}
          </button>
        )}
        {recordUrl !== null && (
          <a className="button plain" href={recordUrl} target="_blank" rel="noopener noreferrer">
            {t('do.open')}
            <Icon name="external" />
          </a>
        )}
        <span className="card-foot-end">
          {undoable !== null && (
            <button
              className="button plain"
              title={`${t('do.undo.event', { summary: sayIt(undoable.summary) })} (Z)`}
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
            title={`${t('card.keys')} (?)`}
            aria-label={t('card.keys')}
            aria-expanded={isHelpOpen}
            onClick={onHelp}
          >
            ?
          </button>
        </span>
      </div>
    </>
  );
}
