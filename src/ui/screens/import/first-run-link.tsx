import { useCallback } from 'preact/hooks';
import type { Id } from '../../../domain/ids';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The way on in the first run, as long as no page was judged in the program. */
export function FirstRunLink({ programId }: { programId: Id }) {
  const { store } = useWorld();
  const { value: isFirst } = useLive(
    useCallback(async () => (await store.in(programId).judgements.any()) === undefined, [store, programId]),
  );
  if (isFirst !== true) return null;
  return (
    <a className="button" href="#/welcome">
      {t('welcome.back')}
    </a>
  );
}
