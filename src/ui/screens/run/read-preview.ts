import { previewRun, type RunPreview } from '../../../actions/run/preview-run';
import type { Contact } from '../../../domain/contact';
import type { Day } from '../../../domain/ids';
import type { RunRules } from '../../../domain/review-run';
import type { ProgramRecords } from '../../../store/program-records';

/** So many of those who fit are named. */
const NAMED = 8;

/** Who would be in a run, the first few of them to be named. */
export interface NamedPreview extends RunPreview {
  named: Contact[];
}

/** Reads who would be in a run today. */
export async function readPreview(records: ProgramRecords, rules: RunRules, today: Day): Promise<NamedPreview> {
  const preview = await previewRun(records, rules, today);
  return { ...preview, named: await records.contacts.many(preview.contactIds.slice(0, NAMED)) };
}
