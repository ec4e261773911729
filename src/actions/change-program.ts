import type { ExportTarget } from '../domain/export-target';
import type { Id } from '../domain/ids';
import type { Program } from '../domain/program';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { checkRegion, checkRoutes } from './check-routes';
import { checkName } from './create-program';
import { needProgram } from './need';
import type { World } from './world';

/** The settings of a program that the user may change. An empty address template or region takes it away, null the way out. */
export type ProgramChange = Partial<Omit<Program, 'id' | 'createdAt' | 'exportTo' | 'isSample'>> & {
  exportTo?: ExportTarget | null;
};

/** Changes the settings of a program. Rejects what cannot be, with words that say what can. */
export async function changeProgram(
  world: World,
  { programId, change }: { programId: Id; change: ProgramChange },
): Promise<Program> {
  const name = change.name === undefined ? {} : { name: await checkName(world, change.name, programId) };
  checkNumbers(change);
  checkTemplate(change.recordUrlTemplate);
  checkRoutes(change);
  const region = change.phoneRegion === undefined ? {} : { phoneRegion: checkRegion(change.phoneRegion) };
  const { exportTo, ...rest } = change;
  return world.store.transact(programId, async (write) => {
    const before = await needProgram(write.records);
    const after: Program = { ...before, ...rest, ...name, ...region };
    if (after.recordUrlTemplate === '') delete after.recordUrlTemplate;
    if (after.phoneRegion === '') delete after.phoneRegion;
    if (exportTo === null) delete after.exportTo;
    else if (exportTo !== undefined) after.exportTo = exportTo;
    await write.put('programs', [after]);
    const summary = say('event.settings', { name: after.name });
    write.event({ id: world.newId(), at: world.now(), action: 'change-program', summary, contactIds: [] });
    return after;
  });
}

function checkNumbers({ staleAfterDays, useLimit }: ProgramChange): void {
  const numbers = [staleAfterDays ?? 1, useLimit?.cap ?? 1, useLimit?.coolOffDays ?? 0];
  if (numbers.some((number) => !Number.isInteger(number) || number < 0))
    throw new ActionError(say('refused.wholeNumbers'));
}

function checkTemplate(template: string | undefined): void {
  if (template === undefined || template === '') return;
  if (!/^https:\/\/\S+$/.test(template) || !template.includes('{id}'))
    throw new ActionError(say('refused.recordAddress', { braces: '{id}' }));
}
