import type { Sentence } from '../src/domain/said';
import { sayWell } from './say-well';

/** What an action or a call was refused with, in English. Throws where it was not refused. */
export async function refusalOf(work: Promise<unknown>): Promise<string> {
  const refused = await work.then(
    () => null,
    (error: Error & { sentence?: Sentence }) => error,
  );
  if (refused === null) throw new Error('It was not refused.');
  return sayWell(refused.sentence ?? refused.message);
}
