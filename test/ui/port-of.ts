import { vi } from 'vitest';
import type { CardModel } from '../../src/domain/card';
import type { CardPort } from '../../src/ui/card/card-port';

/** A port whose card is `model` at first and `after` once a step was taken. */
export function portOf(model: CardModel, after: CardModel = model) {
  const step = () => vi.fn(async () => after);
  return {
    get: vi.fn(async () => model),
    accept: step(),
    dismiss: step(),
    verify: step(),
    markLeft: step(),
    answer: step(),
    reject: step(),
    confirm: step(),
    setByHand: step(),
    shape: vi.fn(async () => '<html></html>'),
    undo: step(),
    openDashboard: vi.fn(async () => null),
  } satisfies CardPort;
}
