import type { Judgement } from '../../domain/verdict';
import { NO_VERDICT_LOOK, VERDICT_LOOKS } from '../../messaging/verdict-looks';
import { t } from '../locales/card-words';
import { Drawing } from './icon';

/** A verdict as a short tag for lists: icon, colour and word; a settled one is quiet, none is plain words. */
export function VerdictTag({ judgement }: { judgement: Judgement | null }) {
  const kind = judgement?.verdict.kind;
  const look = kind === undefined ? NO_VERDICT_LOOK : VERDICT_LOOKS[kind];
  const tone = judgement?.settled === undefined ? look.tone : 'quiet';
  return (
    <span className={judgement === null ? 'verdict-tag bare' : `verdict-tag tone-${tone}`}>
      <Drawing {...look.drawing} />
      {t(`verdict.${kind ?? 'none'}`)}
    </span>
  );
}
