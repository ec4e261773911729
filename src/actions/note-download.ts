import type { Id } from '../domain/ids';
import type { World } from './world';

/** Remembers the browser's number of a batch's download. */
export async function noteDownload(
  _world: World,
  _input: { programId: Id; batchId: Id; downloadId: number },
): Promise<void> {
  throw new Error('Not written yet.');
}
