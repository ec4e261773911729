import { ActionError } from '../actions/action-error';
import type { CardModel, Encounter } from '../domain/card';
import type { Id } from '../domain/ids';
import type { Observation } from '../domain/observation';
import { pillOf } from '../domain/pill-of';
import { say } from '../domain/said';
import { activePrograms, cardOfTab, encounterOf } from './card-of';
import type { PillView } from './contract';
import type { Surroundings } from './surroundings';
import { viewPill } from './view-pill';

type Step<Input, Output> = (input: Input, tabId: number | null) => Promise<Output>;

/** The ways in which the worker does what a user asks for in a program. */
export interface UserSteps {
  /** Only in a program that is active. */
  inActive<T extends { programId: Id }, R>(work: Step<T, R>): Step<T, R>;
  /** A write of the user: only in a program that is active, then every tab hears of it. */
  write<T extends { programId: Id }>(work: Step<T, unknown>): Step<T, CardModel>;
}

/** The steps of a user in these surroundings. */
export function createUserSteps(around: Surroundings): UserSteps {
  const inActive: UserSteps['inActive'] = (work) => async (input, tabId) => {
    const active = await activePrograms(around, await around.readSettings());
    if (!active.includes(input.programId)) throw new ActionError(say('refused.notActive'));
    return work(input, tabId);
  };
  return {
    inActive,
    write: (work) =>
      inActive(async (input, tabId) => {
        await work(input, tabId);
        // Nobody waits for the toolbar.
        void around.refreshToolbar();
        const [card] = await Promise.all([cardOfTab(around, tabId), refreshPills(around)]);
        return card;
      }),
  };
}

/** The pill of a page in words; null where none is drawn. */
export function pillFor({ say }: Surroundings, met: Encounter): PillView | null {
  const pill = pillOf(met);
  return pill === null ? null : viewPill(pill, say);
}

/** After a write any tab may be about the same person or account: each is told what its pill shows now. */
async function refreshPills(around: Surroundings): Promise<void> {
  const refresh = async ({ tabId, observation }: { tabId: number; observation: Observation }) => {
    const met = await encounterOf(around, observation);
    await around.notify(tabId, { notice: 'pill', url: observation.url, pill: pillFor(around, met) });
    await around.offerByHand(tabId, met);
  };
  await Promise.all((await around.pages.all()).map(refresh));
}
