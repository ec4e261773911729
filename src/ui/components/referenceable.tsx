import type { Referenceability } from '../../domain/referenceability';
import { t } from '../locales/card-words';
import { Icon } from './icon';

/** Whether the advocate may be asked for a reference, and if not, why. */
export function Referenceable({ isReferenceable, obstacles }: Referenceability) {
  return (
    <span className={`referenceable toned tone-${isReferenceable ? 'good' : 'bad'}`}>
      <Icon name={isReferenceable ? 'check' : 'cross'} />
      {isReferenceable
        ? t('card.referenceable')
        : t('card.notReferenceable', { why: obstacles.map((one) => t(`obstacle.${one}`)).join(', ') })}
    </span>
  );
}
