import { StatusBadge } from '../../components/status-badge';
import { formatAgo } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import type { NamedPreview } from './read-preview';

/** Who would be in the run, the first few by name and in their order. */
export function PreviewPanel({ preview }: { preview: NamedPreview }) {
  const world = useWorld();
  const now = world.now();
  const { contactIds, neverVerified, withoutAddress, named } = preview;
  const rest = contactIds.length - named.length;
  return (
    <>
      <p role="status">
        <strong>{t.count('runs.fit', contactIds.length)}</strong>
        {neverVerified > 0 && <span className="soft"> · {t.count('runs.fit.never', neverVerified)}</span>}
      </p>
      {contactIds.length === 0 && <p className="soft">{t('runs.fit.none')}</p>}
      <ol className="lines">
        {named.map(({ id, name, company, status, verifiedAt }) => (
          <li key={id} className="line run-person">
            <span className="grow">
              <a href={`#/contacts/${encodeURIComponent(id)}`}>{name.full}</a>
              <span className="soft small block">{company}</span>
            </span>
            <span className="run-person-facts small">
              <StatusBadge status={status} />
              <span className="soft">
                {verifiedAt === undefined
                  ? t('runs.verified.not')
                  : t('runs.verified.ago', { when: formatAgo(verifiedAt, now) })}
              </span>
            </span>
          </li>
        ))}
      </ol>
      {rest > 0 && <p className="soft small">{t.count('runs.fit.more', rest)}</p>}
      {withoutAddress > 0 && (
        <p className="small">
          {t.count('runs.noAddress', withoutAddress)} <a href="#/issues/no-profile">{t('runs.noAddress.mend')}</a>
        </p>
      )}
    </>
  );
}
