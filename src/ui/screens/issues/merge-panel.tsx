import { useCallback, useState } from 'preact/hooks';
import { mergeContacts } from '../../../actions/merge-contacts';
import { type MergeView, readMerge } from '../../../actions/read-merge';
import type { Id } from '../../../domain/ids';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { Icon } from '../../components/icon';
import { useLive } from '../../hooks/use-live';
import type { Settling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { sayIt } from '../../locales/card-words';
import { t } from '../../locales/page-words';
import { MergeEffects } from './merge-effects';
import { MergeFields } from './merge-fields';
import { MergeHeads } from './merge-heads';
import { choicesOf, type MergePicks, pickSide } from './merge-picks';

/** Two likely duplicates side by side: which record stays, whose value each field takes, and what merging does. */
export function MergePanel({
  programId,
  pairId,
  settling,
  index,
  listHref,
  onSeparate,
}: {
  programId: Id;
  pairId: Id;
  settling: Settling;
  /** Where the pair stands in the list. */
  index: number;
  /** The address of the list, where a settled pair leads back to. */
  listHref: string;
  onSeparate: (names: [string, string]) => void;
}) {
  const world = useWorld();
  const [keepId, setKeepId] = useState<Id | null>(null);
  const [picks, setPicks] = useState<MergePicks>({});
  const { value: view, error } = useLive(
    useCallback(
      () => readMerge(world, { programId, duplicateId: pairId, ...(keepId === null ? {} : { keepId }) }),
      [world, programId, pairId, keepId],
    ),
  );
  const failure = settling.failureOf(pairId);
  const { isBusy } = settling.task;

  const merge = (of: MergeView) =>
    settling.settle(
      { key: pairId, index },
      async () => {
        const choices = choicesOf(of, picks);
        const event = await mergeContacts(world, { programId, keepId: of.keep.id, dropId: of.drop.id, choices });
        location.hash = listHref;
        return event;
      },
      t('merge.done', { name: of.keep.name.full }),
    );

  return (
    <>
      <header className="page-head">
        <div>
          <a className="way-back" href={listHref}>
            <Icon name="chevron" />
            {t('pair.back')}
          </a>
          <h1 tabIndex={-1}>{t('merge.title')}</h1>
          {view && <p className="soft">{t('pair.why', { reasons: view.duplicate.reasons.map(sayIt).join(', ') })}</p>}
        </div>
      </header>
      {error !== null && <ErrorNote text={error} />}
      {view === undefined && error === null && <p className="soft">{t('page.loading')}</p>}
      {view === null && (
        <EmptyState title={t('pair.gone.title')} text={t('pair.gone.text')}>
          <a className="button" href={listHref}>
            {t('pair.back')}
          </a>
        </EmptyState>
      )}
      {view && (
        <>
          <section className="panel">
            <MergeHeads view={view} isBusy={isBusy} onSwap={() => setKeepId(view.drop.id)} />
            <MergeFields
              view={view}
              picks={picks}
              onPick={(field, side) => setPicks(pickSide(view, picks, field, side))}
            />
          </section>
          <MergeEffects moving={view.moving} />
          {failure !== null && <ErrorNote text={failure} />}
          <div className="action-bar">
            <button className="button primary" type="button" aria-disabled={isBusy} onClick={() => merge(view)}>
              {t('merge.do')}
            </button>
            <button
              className="button"
              type="button"
              aria-disabled={isBusy}
              onClick={() => onSeparate([view.keep.name.full, view.drop.name.full])}
            >
              {t('pair.different')}
            </button>
          </div>
        </>
      )}
    </>
  );
}
