import { say } from '../../domain/said';
import { MUSTER_SCHEMA } from '../muster-columns';
import { refuse } from '../refusal';
import { RefusedFile } from '../refused-file';

/**
 * Checks what a JSON file says of itself that Muster wrote.
 *
 * @param about what stands in the file under "muster"
 * @throws RefusedFile when a newer Muster wrote it, or when it holds corrections, which are for other systems
 */
export function checkMusterFile(about: unknown): void {
  if (typeof about !== 'object' || about === null || !('schema' in about) || typeof about.schema !== 'number') return;
  if (about.schema > MUSTER_SCHEMA)
    throw new RefusedFile(refuse('not-a-table', say('file.newerMuster', { form: about.schema, most: MUSTER_SCHEMA })));
  if ('kind' in about && about.kind === 'corrections')
    throw new RefusedFile(refuse('not-a-table', say('file.corrections')));
}
