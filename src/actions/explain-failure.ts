import type { Sentence } from '../domain/said';
import { UnwritableFile } from '../exchange/encode/unwritable-file';
import { StoreError } from '../store/store-error';
import { ActionError } from './action-error';

/** What went wrong, in words for the user: what actions, the store and writers of files say themselves, else that it was not expected. */
export function explainFailure(error: unknown): Sentence {
  if (error instanceof ActionError) return error.sentence;
  if (error instanceof StoreError || error instanceof UnwritableFile) return error.message;
  const detail = error instanceof Error ? ` (${error.message})` : '';
  return `Something went wrong that Muster did not expect; nothing was changed${detail}.`;
}
