import type { ContactCard } from '../../domain/card';
import { FIELDS_BY_HAND, type FieldByHand } from '../../domain/text-by-hand';
import { CopyShape } from '../components/copy-shape';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { Fold } from './fold';

/** What helps where a page is not read right: setting a field by hand, and reporting how the page is built. */
export function PageSection({
  port,
  contact,
  isBusy,
  isOpen,
  onSet,
}: {
  port: CardPort;
  contact: ContactCard['contact'];
  isBusy: boolean;
  /** The page is known not to be read right. */
  isOpen: boolean;
  onSet: (field: FieldByHand) => void;
}) {
  return (
    <Fold name="page" label={t('page.help')} isOpen={isOpen}>
      <div className="page-help">
        <p className="soft small">{t('hand.text', { name: contact.name.full })}</p>
        <div className="row">
          {FIELDS_BY_HAND.map((field) => (
            <button key={field} className="button" aria-disabled={isBusy} onClick={() => onSet(field)}>
              {t(`hand.${field}`)}
            </button>
          ))}
        </div>
        <CopyShape take={port.shape} />
      </div>
    </Fold>
  );
}
