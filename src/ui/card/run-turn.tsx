import { peopleSearchUrl } from '../../domain/people-search-url';
import { Icon } from '../components/icon';
import { t } from '../locales/card-words';
import { Action } from './action';
import type { RunTurn } from './read-turn';
import type { RunSteps } from './run-steps';

/** What is asked for just now, in words where the card does not show it, and as buttons. */
export function Turn({
  total,
  turn,
  steps,
  isBusy,
}: {
  /** How many contacts the run has. */
  total: number;
  turn: RunTurn;
  steps: RunSteps;
  isBusy: boolean;
}) {
  const { next, skip, later } = steps;
  return (
    <>
      <TurnWords turn={turn} total={total} />
      <div className="actions run-actions">
        {next !== undefined && (
          <Action
            isPrimary={turn.kind !== 'settle'}
            isBusy={isBusy}
            shortcut="G"
            label={
              turn.kind === 'open' || turn.kind === 'next'
                ? t(`run.do.${turn.kind}`, { name: turn.name })
                : t('run.do.pass')
            }
            onPress={next}
          />
        )}
        {turn.kind === 'no-address' && (
          <a
            className="button"
            href={peopleSearchUrl(turn.name, turn.company)}
            target="_blank"
            rel="noopener noreferrer"
          >
            {t('run.search')}
            <Icon name="external" />
          </a>
        )}
        {skip !== undefined && (
          <Action
            isPrimary={turn.kind === 'no-address'}
            isBusy={isBusy}
            shortcut="F"
            label={t('run.do.skip')}
            onPress={skip}
          />
        )}
        {later !== undefined && <Action isBusy={isBusy} shortcut="R" label={t('run.do.later')} onPress={later} />}
        {turn.kind === 'through' && <Action isPrimary isBusy={isBusy} label={t('run.do.finish')} onPress={steps.end} />}
      </div>
    </>
  );
}

function TurnWords({ turn, total }: { turn: RunTurn; total: number }) {
  switch (turn.kind) {
    case 'settle':
      return turn.isShown ? null : <p className="soft small">{t('run.turn.settle', { name: turn.name })}</p>;
    case 'opening':
      return <p className="soft small">{t('run.said.opening', { name: turn.name })}</p>;
    case 'no-address':
      return <p className="small">{t('run.turn.no-address', { name: turn.name })}</p>;
    case 'through':
      return <p className="small">{t.count('run.turn.through', total)}</p>;
    case 'open':
    case 'next':
      return null;
  }
}
