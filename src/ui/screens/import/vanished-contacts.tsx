import { useCallback, useState } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import { More } from '../../components/more';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { Pager } from '../../components/pager';

const SHOWN = 50;

/** The contacts that the system of record listed before and does not list any more, each a link to its record. */
export function VanishedContacts({ programId, ids }: { programId: Id; ids: readonly Id[] }) {
  const { store } = useWorld();
  const [offset, setOffset] = useState(0);
  const { value: contacts } = useLive(
    useCallback(
      () => store.in(programId).contacts.many(ids.slice(offset, offset + SHOWN)),
      [store, programId, ids, offset],
    ),
  );
  return (
    <More label={`${t('import.list.vanished')} (${ids.length})`}>
      <p className="soft">{t('import.list.vanished.text')}</p>
      <ul className="bullets">
        {contacts?.map((one) => (
          <li key={one.id}>
            <a href={`#/contacts/${encodeURIComponent(one.id)}`}>{one.name.full}</a>
          </li>
        ))}
      </ul>
      <Pager offset={offset} size={SHOWN} total={ids.length} onTurn={setOffset} />
    </More>
  );
}
