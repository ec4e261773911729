import { StoreError } from '../store/store-error';
import { ActionError } from './action-error';

/** What went wrong, in words for the user: what actions and the store say themselves, else that it was not expected. */
export function explainFailure(error: unknown): string {
  if (error instanceof ActionError || error instanceof StoreError) return error.message;
  const detail = error instanceof Error ? ` (${error.message})` : '';
  return `Something went wrong that Muster did not expect; nothing was changed${detail}.`;
}
