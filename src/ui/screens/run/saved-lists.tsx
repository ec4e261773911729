import { removeList } from '../../../actions/run/remove-list';
import type { Id } from '../../../domain/ids';
import type { SavedList } from '../../../domain/review-run';
import { ErrorNote } from '../../components/error-note';
import { SettlingNote } from '../../components/settling-note';
import { useLineFocus, useSettling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { sayRules } from './say-rules';

/** The lists that the user has kept: each can be taken up again, or removed. */
export function SavedLists({
  programId,
  lists,
  accountNames,
  canUse,
  onUse,
}: {
  programId: Id;
  lists: readonly SavedList[];
  accountNames: ReadonlyMap<Id, string>;
  /** Not while a run is under way. */
  canUse: boolean;
  onUse: (list: SavedList) => void;
}) {
  const world = useWorld();
  const settling = useSettling();
  const listRef = useLineFocus(
    settling,
    lists.map(({ id }) => id),
  );
  return (
    <>
      <SettlingNote settling={settling} />
      {lists.length > 0 && (
        <section className="panel" aria-label={t('runs.lists')}>
          <h2>{t('runs.lists')}</h2>
          <ol className="lines" ref={listRef}>
            {lists.map((list, index) => {
              const { id, name, rules } = list;
              return (
                <li key={id} className="line">
                  <span className="grow">
                    <strong>{name}</strong>
                    <span className="soft small block">
                      {sayRules(rules, accountNames.get(rules.accountId ?? '') ?? '')}
                    </span>
                  </span>
                  {canUse && (
                    <button
                      className="button"
                      type="button"
                      aria-label={t('runs.lists.use.of', { name })}
                      onClick={() => onUse(list)}
                    >
                      {t('runs.lists.use')}
                    </button>
                  )}
                  <button
                    className="button plain"
                    type="button"
                    aria-disabled={settling.task.isBusy}
                    aria-label={t('runs.lists.remove.of', { name })}
                    onClick={() =>
                      settling.settle(
                        { key: id, index },
                        () => removeList(world, { programId, listId: id }),
                        t('runs.lists.removed', { name }),
                      )
                    }
                  >
                    {t('runs.lists.remove')}
                  </button>
                  {settling.failureOf(id) !== null && <ErrorNote text={settling.failureOf(id)!} />}
                </li>
              );
            })}
          </ol>
        </section>
      )}
    </>
  );
}
