import type { RunView } from '../../domain/review-run';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import type { RunTurn } from './read-turn';
import type { RunStep } from './use-card';

/** What can be done in a review run just now; absent where there is nothing to do it with. */
export interface RunSteps {
  next?: () => void;
  skip?: () => void;
  later?: () => void;
  back?: () => void;
  end: () => void;
}

/** Binds the port's steps to the turn of a run. `onOpened` is called when a profile is on its way, `onEnded` with the run that has ended. */
export function createRunSteps(
  run: RunView,
  turn: RunTurn,
  port: CardPort,
  take: RunStep,
  { onOpened, onEnded }: { onOpened: () => void; onEnded: (run: RunView) => void },
): RunSteps {
  const { programId } = run;
  const open = () =>
    take(
      async () => {
        const model = await port.runNext(programId);
        onOpened();
        return model;
      },
      ({ run: after }) => t('run.said.opening', { name: after?.current?.name ?? '' }),
    );
  const leaveOut = (outcome: 'skipped' | 'later') => () => {
    if (turn.kind === 'through') return;
    const { contactId, name } = turn;
    take(
      () => port.runSettle({ programId, contactId }, outcome),
      () => t(`run.said.${outcome}`, { name }),
    );
  };
  const end = () =>
    take(
      async () => {
        const model = await port.runEnd(programId);
        if (model.run !== undefined) onEnded(model.run);
        return model;
      },
      () => t('run.ended'),
    );
  const canPass = turn.kind === 'settle' && run.next !== null && run.next.url !== null;
  const canLeaveOut = turn.kind !== 'next' && turn.kind !== 'through';
  return {
    ...((turn.kind === 'open' || turn.kind === 'next' || canPass) && { next: open }),
    ...(canLeaveOut && { skip: leaveOut('skipped'), later: leaveOut('later') }),
    ...(run.counts.skipped + run.counts.later > 0 && {
      back: () =>
        take(
          () => port.runBack(programId),
          () => t('run.said.back'),
        ),
    }),
    end,
  };
}
