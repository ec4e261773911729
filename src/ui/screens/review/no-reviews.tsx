import { t } from '../../locales/page-words';

const STEPS = ['ask', 'wait', 'import'] as const;

/** Nothing waits to be reviewed: how likely changes come to be here. */
export function NoReviews() {
  return (
    <div className="empty">
      <h2>{t('review.none.title')}</h2>
      <p className="soft">{t('review.none.text')}</p>
      <ol className="numbered">
        {STEPS.map((step) => (
          <li key={step}>{t(`review.how.${step}`)}</li>
        ))}
      </ol>
      <div className="row">
        <a className="button primary" href="#/import">
          {t('review.import')}
        </a>
      </div>
    </div>
  );
}
