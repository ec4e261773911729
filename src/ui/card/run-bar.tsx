import { useEffect, useState } from 'preact/hooks';
import type { CardModel } from '../../domain/card';
import { countSettled } from '../../domain/count-settled';
import type { RunView } from '../../domain/review-run';
import { ErrorNote } from '../components/error-note';
import { Icon } from '../components/icon';
import { More } from '../components/more';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { readTurn } from './read-turn';
import { RunDetails } from './run-details';
import { RunEnded } from './run-ended';
import { createRunSteps } from './run-steps';
import { Turn } from './run-turn';
import { useShortcuts } from './shortcuts';
import { pageOf, type CardState } from './use-card';

/**
 * The review run over the card: how far it has come, who is next, and the keys that go on. When it has ended it is summed up, until the
 * user closes that. Nothing where there is none; with `offersStart` the way to begin one.
 */
export function RunBar({
  card,
  port,
  offersStart = false,
}: {
  card: CardState;
  port: CardPort;
  offersStart?: boolean;
}) {
  const [ended, setEnded] = useState<RunView | null>(null);
  const { model } = card;
  if (model === null) return null;
  if (model.run !== undefined && model.run.endedAt === undefined)
    return <UnderWay key={model.run.runId} run={model.run} model={model} card={card} port={port} onEnded={setEnded} />;
  if (ended !== null)
    return <RunEnded run={ended} onMore={() => void port.openDashboard('run')} onClose={() => setEnded(null)} />;
  if (!offersStart || model.state === 'paused' || model.state === 'no-program') return null;
  return (
    <section className="run-bar" aria-label={t('run.title')}>
      <button className="button plain" type="button" onClick={() => void port.openDashboard('run')}>
        <Icon name="next" />
        {t('run.start')}
      </button>
    </section>
  );
}

function UnderWay({
  run,
  model,
  card,
  port,
  onEnded,
}: {
  run: RunView;
  model: CardModel;
  card: CardState;
  port: CardPort;
  onEnded: (run: RunView) => void;
}) {
  const [leaving, setLeaving] = useState<string | null>(null);
  const page = pageOf(model);
  // Whoever comes back to the page that was left is not on the way any more.
  if (leaving !== null && leaving !== page) setLeaving(null);
  useEffect(() => {
    // Out of the back/forward cache the card stands as it was left.
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && setLeaving(null);
    addEventListener('pageshow', comeBack);
    return () => removeEventListener('pageshow', comeBack);
  }, []);
  const turn = readTurn(run, model, leaving === page);
  const steps = createRunSteps(run, turn, port, card.run, { onOpened: () => setLeaving(page), onEnded });
  const { next, skip, later, back } = steps;
  useShortcuts({
    ...(next && { g: next }),
    ...(skip && { f: skip }),
    ...(later && { r: later }),
    ...(back && { b: back }),
  });
  const settled = countSettled(run.counts);
  const name = run.name === '' ? t('run.title') : run.name;
  const howFar = t('run.settled', { settled, total: run.total });
  return (
    <section className="run-bar" aria-label={t('run.title')}>
      <More
        label={
          <>
            <span className="run-name">{name}</span>
            <span className="run-count">{howFar}</span>
          </>
        }
      >
        <RunDetails run={run} isBusy={card.isBusy} onBack={back} onEnd={steps.end} />
      </More>
      <progress aria-label={howFar} max={run.total} value={settled} />
      <Turn total={run.total} turn={turn} steps={steps} isBusy={card.isBusy} />
      {card.error !== null && hasNoPlaceForErrors(model) && <ErrorNote text={card.error} />}
    </section>
  );
}

/** Whether the view below shows no errors of steps, for it has no steps. */
function hasNoPlaceForErrors({ state }: CardModel): boolean {
  return state === 'nobody' || state === 'unread';
}
