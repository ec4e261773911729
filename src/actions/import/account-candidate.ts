import type { Account } from '../../domain/account';
import type { ImportCandidate } from '../import-plan';

/** An account as the user is shown it. */
export function accountCandidate({ id, name }: Account): ImportCandidate {
  return { recordId: id, name, title: '', company: '' };
}
