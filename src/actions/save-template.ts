import type { ExportTemplate } from '../domain/export-template';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import { checkTemplateColumns } from './check-template-columns';
import { needProgram } from './need';
import type { World } from './world';

const LONGEST_NAME = 80;

/**
 * Keeps a choice of columns under a name; a template of the same form and name is changed. Columns that the form cannot do without are
 * added. Throws an `ActionError` for a name that cannot be and for columns that the form does not have.
 */
export async function saveTemplate(
  world: World,
  { programId, target, ...choice }: Pick<ExportTemplate, 'programId' | 'target' | 'name' | 'columns'>,
): Promise<ExportTemplate> {
  const name = choice.name.trim();
  if (name === '' || name.length > LONGEST_NAME)
    throw new ActionError(say('refused.templateName', { most: LONGEST_NAME }));
  return world.store.transact(programId, async (write) => {
    const isSame = (other: ExportTemplate) =>
      other.target === target && other.name.toLowerCase() === name.toLowerCase();
    const known = (await write.records.templates.all()).find(isSame);
    const at = world.now();
    const head = { id: known?.id ?? world.newId(), programId, name, target, at };
    const columns = checkTemplateColumns({ ...head, columns: choice.columns }, await needProgram(write.records));
    const template = { ...head, columns };
    await write.put('templates', [template]);
    const summary = say(`event.columns.${known === undefined ? 'saved' : 'changed'}`, { name });
    write.event({ id: world.newId(), at, action: 'save-template', summary, contactIds: [] });
    return template;
  });
}
