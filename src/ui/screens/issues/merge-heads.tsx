import type { MergeView } from '../../../actions/read-merge';
import type { Contact } from '../../../domain/contact';
import { pageUrlOf } from '../../../domain/profile-url';
import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';
import { Person } from './person';

/** Who the two are, which of them stays, and the way to keep the other. */
export function MergeHeads({
  view: { keep, drop },
  isBusy,
  onSwap,
}: {
  view: MergeView;
  isBusy: boolean;
  onSwap: () => void;
}) {
  return (
    <div className="merge-heads">
      <Head label={t('merge.keep')} contact={keep} />
      <Head label={t('merge.drop')} contact={drop} />
      <button className="button plain" type="button" disabled={isBusy} onClick={onSwap}>
        {t('merge.swap')}
      </button>
    </div>
  );
}

function Head({ label, contact }: { label: string; contact: Contact }) {
  const { id: contactId, name, title, company, externalIds, profiles } = contact;
  const profileUrl = pageUrlOf(profiles);
  return (
    <section aria-label={label}>
      <h2 className="soft small">{label}</h2>
      <Person person={{ contactId, name: name.full, title, company }} />
      <p className="soft small">{externalIds.map(({ id }) => id).join(', ')}</p>
      {profileUrl !== '' && (
        <a
          className="small"
          href={profileUrl}
          target="_blank"
          rel="noopener noreferrer"
          aria-label={t('review.open.of', { name: name.full })}
        >
          {t('review.open')} <Icon name="external" />
        </a>
      )}
    </section>
  );
}
