import { useCallback } from 'preact/hooks';
import type { Program } from '../../../domain/program';
import { formatInstant } from '../../format/format-dates';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** The files that were imported before, newest first. */
export function PastImports({ program }: { program: Program }) {
  const { store } = useWorld();
  const { value: runs } = useLive(useCallback(() => store.in(program.id).imports.all(), [store, program.id]));
  if (runs === undefined) return null;
  return (
    <>
      <h2 className="section-title">{t('import.past')}</h2>
      {runs.length === 0 ? (
        <p className="soft">{t('import.past.none')}</p>
      ) : (
        <ul className="lines panel">
          {runs.map((run) => (
            <li key={run.id} className="line">
              <span className={run.undoneAt === undefined ? 'grow' : 'grow undone'}>
                <strong>{run.fileName}</strong>
                <span className="soft small block">
                  {t('import.past.line', {
                    added: run.added,
                    updated: run.updated,
                    unchanged: run.unchanged,
                    refused: run.refused.length,
                  })}
                </span>
              </span>
              {run.undoneAt !== undefined && <span className="soft">{t('import.past.undone')}</span>}
              <time className="soft" dateTime={run.at}>
                {formatInstant(run.at)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
