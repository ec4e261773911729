import type { ExportTemplate } from '../domain/export-template';
import type { Id } from '../domain/ids';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';

/** The templates by the form they are for. Throws an `ActionError` when one is gone, or two are for the same form. */
export async function needTemplates(
  records: ProgramRecords,
  ids: readonly Id[],
): Promise<Map<ExportTemplate['target'], ExportTemplate>> {
  const templates = new Map<ExportTemplate['target'], ExportTemplate>();
  if (ids.length === 0) return templates;
  const known = new Map((await records.templates.all()).map((template) => [template.id, template]));
  for (const id of new Set(ids)) {
    const template = known.get(id);
    if (template === undefined) throw new ActionError('The chosen template is not there any more. Choose another one.');
    if (templates.has(template.target))
      throw new ActionError('Two templates are chosen for the same form. Choose one of them.');
    templates.set(template.target, template);
  }
  return templates;
}
