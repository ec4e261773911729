import type { Judgement } from '../../domain/verdict';
import { t } from '../locales/card-words';
import { Icon } from './icon';
import { VERDICT_LOOKS } from './verdict-look';

/** A verdict as a short tag for lists: icon, colour and word; a settled one is quiet, none is plain words. */
export function VerdictTag({ judgement }: { judgement: Judgement | null }) {
  const kind = judgement?.verdict.kind ?? 'none';
  const [icon, look] = VERDICT_LOOKS[kind];
  const tone = judgement?.settled === undefined ? look : 'quiet';
  return (
    <span className={judgement === null ? 'verdict-tag bare' : `verdict-tag tone-${tone}`}>
      <Icon name={icon} />
      {t(`verdict.${kind}`)}
    </span>
  );
}
