import type { Instant } from '../../domain/ids';
import type { Evidence } from '../../domain/observation';
import type { Judgement } from '../../domain/verdict';
import { VERDICT_LOOKS } from '../../messaging/verdict-looks';
import { Icon } from '../components/icon';
import { More } from '../components/more';
import { formatAgo, formatInstant } from '../format/format-dates';
import { sayIt, t } from '../locales/card-words';

/** The verdict in one sentence, the facts that carried it, and the words of the page a click away; at once where no fact is told. */
export function VerdictSection({ judgement, now }: { judgement: Judgement | null; now: Instant }) {
  if (judgement === null) return <p className="soft">{t('card.notSeen')}</p>;
  const { verdict, settled, judgedAt } = judgement;
  const { tone } = VERDICT_LOOKS[verdict.kind];
  const title = [t(`verdict.${verdict.kind}`), verdict.direction && t(`direction.${verdict.direction}`)];
  const evidence = distinctEvidence(judgement);
  return (
    <>
      <h3 className={`verdict-title tone-${settled === undefined ? tone : 'quiet'}`}>
        <span className="disc">
          <Icon name={verdict.kind} />
        </span>
        {title.filter(Boolean).join(' · ')}
        <span className="when soft small" title={formatInstant(settled?.at ?? judgedAt)}>
          {settled === undefined
            ? formatAgo(judgedAt, now)
            : t(`settled.${settled.how}`, { when: formatAgo(settled.at, now) })}
        </span>
      </h3>
      <p>{sayIt(verdict.sentence)}</p>
      {verdict.reasons.length > 0 && (
        <ul className="reasons soft">
          {verdict.reasons.map(sayIt).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {evidence.length > 0 && (
        <More label={t('card.evidence')} isOpen={verdict.reasons.length === 0}>
          <ul className="evidence">
            {evidence.map(({ where, excerpt }) => (
              <li key={`${where}|${excerpt}`}>
                <blockquote className="quote">{excerpt}</blockquote>
                {where !== '' && (
                  <p className="soft small">{t('card.evidence.source', { where, when: formatInstant(judgedAt) })}</p>
                )}
              </li>
            ))}
          </ul>
        </More>
      )}
    </>
  );
}

/** The words of the page, each once: those that carried the verdict first. */
function distinctEvidence({ verdict: { excerpt, findings } }: Judgement): Pick<Evidence, 'where' | 'excerpt'>[] {
  const all = findings.flatMap((finding) => finding.evidence);
  const isTold = excerpt === '' || all.some((one) => one.excerpt === excerpt);
  const told = isTold ? all : [{ where: '', excerpt }, ...all];
  return [...new Map(told.map((one) => [`${one.where}|${one.excerpt}`, one])).values()];
}
