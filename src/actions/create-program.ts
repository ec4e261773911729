import type { Program } from '../domain/program';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import type { World } from './world';

const STALE_AFTER_DAYS = 180;
const USE_LIMIT: Program['useLimit'] = { windowDays: 90, cap: 3, coolOffDays: 14 };

/** Creates a program with the usual limits. Rejects a blank name, and one that another program has. */
export async function createProgram(world: World, { name }: { name: string }): Promise<Program> {
  const program = await draftProgram(world, name);
  await world.store.transact(program.id, async (write) => {
    await write.add('programs', [program]);
    const summary = say('event.program', { name: program.name });
    write.event({ id: world.newId(), at: program.createdAt, action: 'create-program', summary, contactIds: [] });
  });
  return program;
}

/** A new program with the usual limits, not yet written. Throws an `ActionError` as `checkName` does. */
export async function draftProgram(world: World, name: string): Promise<Program> {
  return {
    id: world.newId(),
    name: await checkName(world, name),
    createdAt: world.now(),
    staleAfterDays: STALE_AFTER_DAYS,
    useLimit: USE_LIMIT,
    systems: {},
    statusWords: {},
    moves: 'mark-left',
  };
}

/** The name of a program without outer blanks. Throws an `ActionError` when it is blank, or another program has it. */
export async function checkName(world: World, name: string, ownId?: string): Promise<string> {
  const wanted = name.trim();
  if (wanted === '') throw new ActionError(say('refused.programName'));
  const isTaken = (program: Program) => program.id !== ownId && program.name.toLowerCase() === wanted.toLowerCase();
  if ((await world.store.programs.all()).some(isTaken))
    throw new ActionError(say('refused.programTaken', { name: wanted }));
  return wanted;
}
