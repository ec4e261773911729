import type { MergeView } from '../../../actions/read-merge';
import { t } from '../../locales/page-words';

/** What merging does to all that hangs on the two, in words. */
export function MergeEffects({ moving: { corrections, uses, nextActions } }: Pick<MergeView, 'moving'>) {
  const effects = [
    t('merge.what.identity'),
    corrections > 0 && t.count('merge.what.corrections', corrections),
    uses > 0 && t.count('merge.what.uses', uses),
    nextActions > 0 && t.count('merge.what.actions', nextActions),
    t('merge.what.history'),
    t('merge.what.queue'),
    t('merge.what.system'),
  ].filter((effect) => effect !== false);
  return (
    <section className="panel">
      <h2>{t('merge.what')}</h2>
      <ul className="bullets">
        {effects.map((effect) => (
          <li key={effect}>{effect}</li>
        ))}
      </ul>
    </section>
  );
}
