import type { ExportTemplate } from '../domain/export-template';
import type { Program } from '../domain/program';
import { say } from '../domain/said';
import { SYSTEMS } from '../exchange/muster-columns';
import { targetColumns } from '../exchange/target-columns';
import { chooseColumns } from '../exchange/write/choose-columns';
import { ActionError } from './action-error';

const CUSTOM = 'custom:';

/**
 * The columns of a template as they are kept: each once, with those that its form cannot do without. Throws an `ActionError` when the
 * form does not have one of them. Custom fields are taken at their word: whether any contact has one shows when the list is written.
 */
export function checkTemplateColumns(template: ExportTemplate, program: Program): string[] {
  const { target, columns } = template;
  const customNames = columns.flatMap((key) => (key.startsWith(CUSTOM) ? key.slice(CUSTOM.length) : []));
  const systems = SYSTEMS.filter((system) => columns.some((key) => key.endsWith(`:${system}`)));
  const known = targetColumns(target, { program, customNames, systems });
  if (known.length === 0) throw new ActionError(say('refused.noColumns'));
  const unknown = columns.filter((key) => known.every((column) => column.key !== key));
  if (unknown.length > 0) {
    const list = unknown.map((text) => say('quoted', { text }));
    throw new ActionError(say('refused.unknownColumns', { columns: { list } }));
  }
  return chooseColumns(known, template).map(({ key }) => key);
}
