import type { Contact } from '../../domain/contact';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { OpenCorrections } from './open-corrections';
import { isBlank, isSameValue } from './row-values';

interface Parts {
  givenName: string;
  familyName: string;
}

/**
 * A row whose file has full names alone, with the parts that the contact is known to have where they make up that name: those of its record, else those
 * of its system of record. Of another name the part that stayed keeps its place; only where none did, the parts are those that were guessed.
 */
export function keepNameParts(row: ImportedContact, contact: Contact, open: OpenCorrections): ImportedContact {
  if (!row.hasGuessedParts) return row;
  const { fullName = '', givenName = '', familyName = '' } = row;
  const { given, family, full } = contact.name;
  const own: Parts = { givenName: given, familyName: family };
  if (isSameValue('givenName', fullName, full) && !isBlank(given + family)) return { ...row, ...own };
  const [oldGiven, oldFamily] = (['givenName', 'familyName'] as const).map((field) =>
    open.valueInSystem(contact.id, field),
  );
  const known = [given, oldGiven ?? given].flatMap((one) =>
    [family, oldFamily ?? family].map((other) => ({ givenName: one, familyName: other })),
  );
  const whole = joined({ givenName, familyName });
  const parts = known.find((one) => [fullName, whole].some((name) => isSameValue('givenName', joined(one), name)));
  return { ...row, ...(parts ?? keepOne(whole, own)) };
}

function joined({ givenName, familyName }: Parts): string {
  return `${givenName} ${familyName}`.trim();
}

function keepOne(whole: string, { givenName, familyName }: Parts): Partial<Parts> {
  if (!isBlank(givenName) && whole.startsWith(`${givenName} `))
    return { givenName, familyName: whole.slice(givenName.length + 1) };
  if (!isBlank(familyName) && whole.endsWith(` ${familyName}`))
    return { givenName: whole.slice(0, -familyName.length - 1), familyName };
  return {};
}
