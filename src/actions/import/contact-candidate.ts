import type { Contact } from '../../domain/contact';
import type { ImportCandidate } from '../import-plan';

/** A contact as the user is shown it. */
export function contactCandidate({ id, name, title, company }: Contact): ImportCandidate {
  return { recordId: id, name: name.full, title, company };
}
