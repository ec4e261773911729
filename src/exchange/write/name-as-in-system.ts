import type { Account } from '../../domain/account';
import type { Contact } from '../../domain/contact';
import type { Correction } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import { renamePart } from '../../domain/rename-person';
import type { CorrectionRow } from '../written-file';

/**
 * The rows with their contacts and accounts named as the system of record still names them: whoever makes the changes by hand
 * looks each record up there, and Muster's records have the new names already. Corrections that went out before are not known here.
 *
 * @param waiting all corrections that wait, also those that are in no row
 */
export function nameAsInSystem(rows: readonly CorrectionRow[], waiting: readonly Correction[]): CorrectionRow[] {
  const old = oldValuesOf([...rows.map(({ correction }) => correction), ...waiting]);
  const contacts = new Map<Contact, Contact>();
  return rows.map(({ correction, contact, account }) => {
    if (contact !== null && !contacts.has(contact)) contacts.set(contact, nameContact(contact, old));
    return {
      correction,
      contact: contact && contacts.get(contact)!,
      account: account && nameAccount(account, contact, old),
    };
  });
}

type OldValues = ReadonlyMap<string, string>;

const keyOf = ({ field }: Pick<Correction, 'field'>, recordId: Id): string => `${field}/${recordId}`;

/** The value before any correction of the field: of several the oldest one's. */
function oldValuesOf(corrections: readonly Correction[]): OldValues {
  const oldest = new Map<string, Correction>();
  for (const correction of corrections) {
    const key = keyOf(correction, correction.recordId);
    const known = oldest.get(key);
    if (known === undefined || correction.createdAt < known.createdAt) oldest.set(key, correction);
  }
  return new Map([...oldest].map(([key, { oldValue }]) => [key, oldValue]));
}

function nameContact(contact: Contact, old: OldValues): Contact {
  const { id, accountId, name, company } = contact;
  const given = old.get(keyOf({ field: 'givenName' }, id));
  const family = old.get(keyOf({ field: 'familyName' }, id));
  const before = given === undefined ? name : renamePart(name, 'given', given);
  return {
    ...contact,
    name: family === undefined ? before : renamePart(before, 'family', family),
    company:
      old.get(keyOf({ field: 'company' }, id)) ?? old.get(keyOf({ field: 'company' }, accountId ?? '')) ?? company,
  };
}

/** The account; of a contact who moves, the one where the contact still is. */
function nameAccount(account: Account, contact: Contact | null, old: OldValues): Account {
  const moved = contact === null ? undefined : old.get(keyOf({ field: 'company' }, contact.id));
  return { ...account, name: moved ?? old.get(keyOf({ field: 'company' }, account.id)) ?? account.name };
}
