import type { ContactCard } from '../../domain/card';
import { FactList } from '../components/fact-list';
import { StatusBadge } from '../components/status-badge';
import { t } from '../locales/card-words';
import { Fold } from './fold';

/** The account in short, and who else is there or was. */
export function AccountSection({ shown: { account, contact, advocacy } }: { shown: ContactCard }) {
  const { total, left, first } = advocacy.colleagues;
  const others = total === 0 ? '' : t.count('account.others', total);
  const gone = left === 0 ? '' : t.count('account.left', left);
  const facts: [string, string][] = [
    [t('account.region'), account?.region ?? ''],
    [t('account.size'), account?.size ?? ''],
    [t('account.industry'), account?.industry ?? ''],
    [t('account.products'), advocacy.products.map(({ name }) => name).join(', ')],
  ];
  const known = facts.filter(([, value]) => value !== '');
  return (
    <Fold
      name="account"
      label={account?.name ?? (contact.company || t('fact.account.none'))}
      gist={[others, gone].filter((part) => part !== '').join(', ')}
    >
      {account !== null && (
        <div className="row">
          <StatusBadge status={account.status} />
          {account.isCustomer === false && <span className="soft">{t('account.notCustomer')}</span>}
        </div>
      )}
      {known.length > 0 && <FactList facts={known} />}
      {first.length > 0 && (
        <>
          <h4 className="soft small">{t('account.colleagues')}</h4>
          <ul className="people">
            {first.map(({ contactId, name, title, status, hasLeft }) => (
              <li key={contactId}>
                <span className={hasLeft ? 'soft' : ''}>
                  {name}
                  {title !== '' && <span className="soft small"> · {title}</span>}
                </span>
                <StatusBadge status={hasLeft ? 'left-company' : status} />
              </li>
            ))}
          </ul>
          {total > first.length && <p className="soft small">{t.count('account.more', total - first.length)}</p>}
        </>
      )}
      {known.length === 0 && total === 0 && <p className="soft">{t('account.nothing')}</p>}
    </Fold>
  );
}
