import type { RunPreview } from '../../../actions/run/preview-run';
import { StatusBadge } from '../../components/status-badge';
import { formatAgo } from '../../format/format-dates';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** So many of those who fit are named. */
const NAMED = 8;

/** Who would be in the run, the first few by name and in their order. */
export function PreviewPanel({ preview }: { preview: RunPreview }) {
  const world = useWorld();
  const now = world.now();
  const { contacts, neverVerified, withoutAddress } = preview;
  const rest = contacts.length - NAMED;
  return (
    <>
      <p role="status">
        <strong>{t.count('runs.fit', contacts.length)}</strong>
        {neverVerified > 0 && <span className="soft"> · {t.count('runs.fit.never', neverVerified)}</span>}
      </p>
      {contacts.length === 0 && <p className="soft">{t('runs.fit.none')}</p>}
      <ol className="lines">
        {contacts.slice(0, NAMED).map(({ id, name, company, status, verifiedAt }) => (
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
