import type { Contact } from '../domain/contact';
import { compareContactName } from '../text/compare-contact-name';

/** How a name in a file stands to one on record: `likely` is worth asking about. */
export type NameTie = 'same' | 'likely' | 'other';

/** From here on a name is worth asking about. */
const LIKELY = 0.7;

/** How a person's name in a file stands to that of a contact. */
export function relateContact(name: string, contact: Pick<Contact, 'name'>): NameTie {
  const { relation, probability } = compareContactName(name, contact.name);
  if (relation === 'same') return 'same';
  return relation !== 'different' && probability >= LIKELY ? 'likely' : 'other';
}
