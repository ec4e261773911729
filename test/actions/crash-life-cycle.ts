import { changeStatus } from '../../src/actions/life-cycle/change-status';
import { changeStatuses } from '../../src/actions/life-cycle/change-statuses';
import { finishNextAction } from '../../src/actions/life-cycle/finish-next-action';
import { logUse } from '../../src/actions/life-cycle/log-use';
import { setNextAction } from '../../src/actions/life-cycle/set-next-action';
import { writeNotes } from '../../src/actions/life-cycle/write-notes';
import { endRun } from '../../src/actions/run/end-run';
import { leaveOut } from '../../src/actions/run/leave-out';
import { openNext } from '../../src/actions/run/open-next';
import { removeList } from '../../src/actions/run/remove-list';
import { saveList } from '../../src/actions/run/save-list';
import { startRun } from '../../src/actions/run/start-run';
import { takeBack } from '../../src/actions/run/take-back';
import type { World } from '../../src/actions/world';

interface Scene {
  world: World;
  programId: string;
  contactId: string;
}

const rules = { notVerifiedForDays: 0, statuses: [] };
const nextStep = { what: 'Ask again', dueOn: '2026-09-01', owner: 'Ines' };
const change = { to: 'paused', pause: { reason: 'Leave', reviewOn: '2026-09-01' }, nextStep } as const;

const start = ({ world, programId }: Scene) => startRun(world, { programId, rules, name: '' });
const skip = ({ world, programId, contactId }: Scene) => leaveOut(world, { programId, contactId, outcome: 'skipped' });

/** What is done in review runs and with the life cycle, each with what must have happened before it; it runs in the world that it is given. */
export const LIFE_CYCLE = {
  changeStatus:
    async ({ programId, contactId }: Scene) =>
    (world: World) =>
      changeStatus(world, { programId, contactId, change }),
  changeStatuses:
    async ({ programId, contactId }: Scene) =>
    (world: World) =>
      changeStatuses(world, { programId, contactIds: [contactId], change }),
  setNextAction:
    async ({ programId, contactId }: Scene) =>
    (world: World) =>
      setNextAction(world, { programId, contactId, nextStep }),
  finishNextAction: async ({ world, programId, contactId }: Scene) => {
    await setNextAction(world, { programId, contactId, nextStep });
    const [action] = await world.store.in(programId).nextActions.open();
    return (mortal: World) => finishNextAction(mortal, { programId, nextActionId: action!.id });
  },
  logUse:
    async ({ programId, contactId }: Scene) =>
    (world: World) =>
      logUse(world, { programId, contactId, on: '2026-02-01', type: 'quote' }),
  writeNotes:
    async ({ programId, contactId }: Scene) =>
    (world: World) =>
      writeNotes(world, { programId, contactId, notes: 'Prefers calls.' }),
  startRun: async (scene: Scene) => (world: World) => start({ ...scene, world }),
  openNext: async (scene: Scene) => {
    await start(scene);
    return (world: World) => openNext(world, { programId: scene.programId, shownId: null });
  },
  leaveOut: async (scene: Scene) => {
    await start(scene);
    return (world: World) => skip({ ...scene, world });
  },
  takeBack: async (scene: Scene) => {
    await start(scene);
    await openNext(scene.world, { programId: scene.programId, shownId: null });
    await skip(scene);
    return (world: World) => takeBack(world, { programId: scene.programId });
  },
  endRun: async (scene: Scene) => {
    await start(scene);
    return (world: World) => endRun(world, { programId: scene.programId });
  },
  saveList:
    async ({ programId }: Scene) =>
    (world: World) =>
      saveList(world, { programId, name: 'Stale', rules }),
  removeList: async ({ world, programId }: Scene) => {
    const { id: listId } = await saveList(world, { programId, name: 'Stale', rules });
    return (mortal: World) => removeList(mortal, { programId, listId });
  },
};
