import { useCallback } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import { ErrorNote } from '../../components/error-note';
import { StatusBadge } from '../../components/status-badge';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** So many contacts are named. */
const NAMED = 50;

/** Who is refused a change of status: the first of them by name. */
export function RefusedContacts({ programId, contacts }: { programId: Id; contacts: readonly { id: Id }[] }) {
  const { store } = useWorld();
  const { value: named = [], error } = useLive(
    useCallback(
      () => store.in(programId).contacts.many(contacts.slice(0, NAMED).map(({ id }) => id)),
      [store, programId, contacts],
    ),
  );
  return (
    <>
      {error !== null && <ErrorNote text={error} />}
      <ul className="bullets">
        {named.map(({ id, name, status }) => (
          <li key={id}>
            <a href={`#/contacts/${encodeURIComponent(id)}`}>{name.full}</a> <StatusBadge status={status} />
          </li>
        ))}
      </ul>
      {contacts.length > NAMED && <p className="soft">{t.count('runs.fit.more', contacts.length - NAMED)}</p>}
    </>
  );
}
