import { say } from '../domain/said';
import { MAX_FILE_BYTES } from './file-limits';
import { refuse, type Refusal } from './refusal';

/** Refuses an empty or a too large file by its size alone, before a byte is read; null when the size is fine. */
export function refuseSize(bytes: number): Refusal | null {
  if (bytes === 0) return refuse('empty', say('file.empty'));
  if (bytes <= MAX_FILE_BYTES) return null;
  const size = Math.ceil(bytes / (1024 * 1024));
  const limit = MAX_FILE_BYTES / (1024 * 1024);
  return refuse('too-large', say('file.tooLarge', { size, limit }));
}
