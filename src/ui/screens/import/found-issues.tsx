import { useCallback } from 'preact/hooks';
import { ISSUE_KINDS } from '../../../domain/data-issue';
import type { Id } from '../../../domain/ids';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';

/** What there is to look at in the program's records after an import, with the way there. Nothing where all is well. */
export function FoundIssues({ programId }: { programId: Id }) {
  const { store } = useWorld();
  const { value: counts } = useLive(useCallback(() => store.in(programId).issues.count(), [store, programId]));
  const kinds = counts === undefined ? [] : ISSUE_KINDS.filter((kind) => counts[kind] > 0);
  if (counts === undefined || kinds.length === 0) return null;
  return (
    <div className="note tone-info">
      <Icon name="info" />
      <div>
        <p>{t('import.issues')}</p>
        <ul className="bullets">
          {kinds.map((kind) => (
            <li key={kind}>{t.count(`import.issue.${kind}`, counts[kind])}</li>
          ))}
        </ul>
        <a href="#/issues">{t('import.issues.do')}</a>
      </div>
    </div>
  );
}
