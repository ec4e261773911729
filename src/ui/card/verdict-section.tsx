import type { Instant } from '../../domain/ids';
import type { Evidence } from '../../domain/observation';
import type { Judgement } from '../../domain/verdict';
import { Icon } from '../components/icon';
import { More } from '../components/more';
import { VERDICT_LOOKS } from '../components/verdict-look';
import { formatAgo, formatInstant } from '../format/format-dates';
import { t } from '../locales/card-words';

/** The verdict in one sentence, the words of the page it rests on, and the evidence a click away. */
export function VerdictSection({ judgement, now }: { judgement: Judgement | null; now: Instant }) {
  if (judgement === null) return <p className="soft">{t('card.notSeen')}</p>;
  const { verdict, settled, judgedAt } = judgement;
  const [icon, tone] = VERDICT_LOOKS[verdict.kind];
  const title = [t(`verdict.${verdict.kind}`), verdict.direction && t(`direction.${verdict.direction}`)];
  const evidence = distinctEvidence(judgement);
  return (
    <>
      <h3 className={`verdict-title tone-${settled === undefined ? tone : 'quiet'}`}>
        <span className="disc">
          <Icon name={icon} />
        </span>
        {title.filter(Boolean).join(' · ')}
        <span className="when soft small" title={formatInstant(settled?.at ?? judgedAt)}>
          {settled === undefined
            ? formatAgo(judgedAt, now)
            : t(`settled.${settled.how}`, { when: formatAgo(settled.at, now) })}
        </span>
      </h3>
      <p>{verdict.sentence}</p>
      {verdict.reasons.length > 0 && (
        <ul className="reasons soft">
          {verdict.reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {verdict.excerpt !== '' && <blockquote className="quote">{verdict.excerpt}</blockquote>}
      {evidence.length > 0 && (
        <More label={t('card.evidence')}>
          <ul className="evidence">
            {evidence.map((one) => (
              <li key={`${one.where}|${one.excerpt}`}>
                <blockquote className="quote">{one.excerpt}</blockquote>
                <p className="soft small">
                  {t('card.evidence.source', { where: one.where, when: formatInstant(judgedAt) })}
                </p>
              </li>
            ))}
          </ul>
        </More>
      )}
    </>
  );
}

function distinctEvidence(judgement: Judgement): Evidence[] {
  const all = judgement.verdict.findings.flatMap((finding) => finding.evidence);
  return [...new Map(all.map((one) => [`${one.where}|${one.excerpt}`, one])).values()];
}
