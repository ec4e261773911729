import type { FirstRun } from './use-first-run';
import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';

/** A few contacts with links to their profiles. The links are plain ones: Muster opens nothing by itself. */
export function FirstProfiles({ suggested }: Pick<FirstRun, 'suggested'>) {
  if (suggested.length === 0) return <p>{t('welcome.profile.none')}</p>;
  return (
    <>
      <p>{t('welcome.profile.text')}</p>
      <ul className="bullets">
        {suggested.map(({ contact: { id, name, title, company }, url }) => (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer">
              {name.full}
              <Icon name="external" />
            </a>{' '}
            <span className="soft">{[title, company].filter((part) => part !== '').join(' · ')}</span>
          </li>
        ))}
      </ul>
      <p className="soft" role="status">
        {t('welcome.profile.waiting')}
      </p>
    </>
  );
}
