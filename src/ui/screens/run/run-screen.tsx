import { useCallback, useState } from 'preact/hooks';
import { countOpened } from '../../../actions/run/count-opened';
import { readOpenRun } from '../../../actions/run/read-run';
import type { Program } from '../../../domain/program';
import type { Client } from '../../../messaging/client';
import { localDay } from '../../../platform/clock';
import { EmptyState } from '../../components/empty-state';
import { ErrorNote } from '../../components/error-note';
import { PageHead } from '../../components/page-head';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { NewRun } from './new-run';
import { PastRun } from './past-run';
import { fromRules, nameAccounts, staleRules, type RulesDraft } from './rules-draft';
import { RunUnderWay } from './run-under-way';
import { SavedLists } from './saved-lists';
import { useOwners } from './use-owners';

/** So many runs are listed. */
const LATEST = 12;

/** Review runs: the one under way or a new one, the lists that were kept, and the runs before. */
export function RunScreen({ program, client }: { program: Program; client: Client }) {
  const world = useWorld();
  const { id: programId, staleAfterDays } = program;
  const [chosen, choose] = useState<{ draft: RulesDraft; listName: string } | null>(null);
  const owners = useOwners(programId);
  const { value, error: runError } = useLive(
    useCallback(async () => {
      const records = world.store.in(programId);
      const today = localDay(world.now());
      const [count, open, lists, latest, openedToday] = await Promise.all([
        records.contacts.count(),
        readOpenRun(world, [programId]),
        records.savedLists.all(),
        records.runs.latest(LATEST + 1),
        countOpened(world, today),
      ]);
      const past = latest.filter(({ endedAt }) => endedAt !== undefined).slice(0, LATEST);
      return { count, open, lists, past, openedToday, today };
    }, [world, programId]),
  );
  // Read by themselves: they are many, and change less often than all else.
  const { value: accounts, error: accountsError } = useLive(
    useCallback(async () => nameAccounts(await world.store.in(programId).accounts.all()), [world, programId]),
  );
  const error = runError ?? accountsError;
  if (value === undefined || accounts === undefined)
    return (
      <div className="readable">
        {error === null ? <p className="soft">{t('page.loading')}</p> : <ErrorNote text={error} />}
      </div>
    );
  const { open, lists, past } = value;
  if (value.count === 0)
    return (
      <EmptyState isScreen title={t('runs.none.title')} text={t('runs.none.text')}>
        <a className="button primary" href="#/import">
          {t('do.import')}
        </a>
      </EmptyState>
    );
  const { draft, listName } = chosen ?? {
    draft: fromRules(staleRules(staleAfterDays), accounts, staleAfterDays),
    listName: '',
  };
  return (
    <div className="readable">
      <PageHead title={t('runs.title')} text={t('runs.text')} />
      {error !== null && <ErrorNote text={error} />}
      {open !== null ? (
        <RunUnderWay key={open.runId} run={open} client={client} />
      ) : (
        <NewRun
          program={program}
          client={client}
          draft={draft}
          listName={listName}
          accounts={accounts}
          owners={owners}
          openedToday={value.openedToday}
          onChange={(next, name) => choose({ draft: next, listName: name })}
        />
      )}
      <SavedLists
        programId={programId}
        lists={lists}
        accountNames={new Map([...accounts].map(([name, id]) => [id, name]))}
        canUse={open === null}
        onUse={({ rules, name }) => choose({ draft: fromRules(rules, accounts, staleAfterDays), listName: name })}
      />
      {past.length > 0 && (
        <section className="panel past-runs" aria-label={t('runs.past')}>
          <h2>{t('runs.past')}</h2>
          {past.map((run, index) => (
            <PastRun
              key={run.id}
              run={run}
              isOpen={index === 0 && open === null && localDay(run.endedAt!) === value.today}
            />
          ))}
        </section>
      )}
    </div>
  );
}
