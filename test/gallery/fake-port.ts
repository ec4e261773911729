import type { CardModel } from '../../src/domain/card';
import type { CardPort } from '../../src/ui/card/card-port';
import { departurePlan } from '../ui/samples';

/** A port whose card is always the same, whatever is pressed; without one it never comes, and an error fails. */
export function createFakePort(model: CardModel | Error | undefined): CardPort {
  const answer = async (): Promise<CardModel> => {
    if (model instanceof Error) throw model;
    return model ?? new Promise<never>(() => undefined);
  };
  const known: Partial<CardPort> = {
    planDeparture: async () => departurePlan,
    shape: async () => '<main></main>',
    openDashboard: async () => null,
  };
  return new Proxy(known as CardPort, { get: (port, step) => Reflect.get(port, step) ?? answer });
}
