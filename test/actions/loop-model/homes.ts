import type { Contact } from '../../../src/domain/contact';
import type { CorrectableField, Correction } from '../../../src/domain/correction';
import type { ExportTarget } from '../../../src/domain/export-target';
import type { Program } from '../../../src/domain/program';
import type { PlayedSystem } from './system-of-record';
import type { Snapshot } from './play';

/** The system that a form of export goes to; sheets, JSON and cards go to whoever reads them. */
const GOES_TO: Partial<Record<ExportTarget, PlayedSystem>> = {
  'salesforce-loader': 'salesforce',
  'salesforce-wizard': 'salesforce',
  'reference-edge': 'salesforce',
  smartsheet: 'smartsheet',
};

/** Whether a file of the system decides what a field of a record is. */
export function decides(
  system: PlayedSystem,
  field: CorrectableField,
  { externalIds }: Pick<Contact, 'externalIds'>,
  { homes, exportTo }: Program,
): boolean {
  const home = GOES_TO[homes?.[field] ?? exportTo ?? 'excel'];
  return home === undefined || home === system || !externalIds.some((id) => id.system === home);
}

/** Whether a file of the system says whether a correction has landed. */
export function settles(
  system: PlayedSystem,
  { state, batchId, field, id }: Correction,
  record: Pick<Contact, 'externalIds'>,
  { programs, batches }: Snapshot,
): boolean {
  const batch = state === 'exported' ? batches.find((one) => one.id === batchId) : undefined;
  const target = batch?.files.find(({ correctionIds }) => correctionIds.includes(id))?.target;
  const sentTo = target && GOES_TO[target];
  return sentTo === undefined ? decides(system, field, record, programs[0]!) : sentTo === system;
}
