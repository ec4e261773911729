import { vi } from 'vitest';
import type { CardModel } from '../../src/domain/card';
import type { DeparturePlan } from '../../src/domain/departure';
import type { CardPort } from '../../src/ui/card/card-port';
import { departurePlan } from './samples';

/** A port whose card is `model` at first and `after` once a step was taken. */
export function portOf(model: CardModel, after: CardModel = model) {
  const step = () => vi.fn(async () => after);
  return {
    get: vi.fn(async () => model),
    accept: step(),
    dismiss: step(),
    verify: step(),
    planDeparture: vi.fn(async (): Promise<DeparturePlan> => departurePlan),
    depart: step(),
    stopFollow: step(),
    nominate: step(),
    fillNomination: step(),
    settleNomination: step(),
    answer: step(),
    reject: step(),
    confirm: step(),
    setByHand: step(),
    changeStatus: step(),
    setNextAction: step(),
    nextActionDone: step(),
    logUse: step(),
    writeNotes: step(),
    runNext: step(),
    runSettle: step(),
    runBack: step(),
    runEnd: step(),
    shape: vi.fn(async () => '<html></html>'),
    undo: step(),
    openDashboard: vi.fn(async () => null),
  } satisfies CardPort;
}
