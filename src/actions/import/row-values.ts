import type { CorrectableField } from '../../domain/correction';
import { profileUrl, slugOf } from '../../domain/profile-url';
import type { ImportedContact } from '../../exchange/imported-contact';

/**
 * What a row says about the fields that corrections are made of, as a correction's text: the empty text where the cell is
 * blank. A field is absent where the file has no such column, or something in it that cannot be compared.
 */
export function rowValues(row: ImportedContact): Partial<Record<CorrectableField, string>> {
  const { title, company, givenName, familyName, location, profile, status, searchable, leftOn, email, phone, mobile } =
    row;
  const values: Partial<Record<CorrectableField, string>> = {};
  if (title !== undefined) values.title = title;
  if (company !== undefined) values.company = company;
  if (givenName !== undefined) values.givenName = givenName;
  if (familyName !== undefined) values.familyName = familyName;
  if (location !== undefined) values.location = location;
  if (profile === null) values.profileUrl = '';
  else if (profile?.kind === 'slug') values.profileUrl = profileUrl(profile.value);
  if (status !== undefined) values.status = status ?? '';
  if (searchable !== undefined) values.searchable = searchable === null ? '' : String(searchable);
  if (leftOn !== undefined) values.leftOn = leftOn;
  if (email !== undefined) values.email = email;
  if (phone !== undefined) values.phone = phone;
  if (mobile !== undefined) values.mobile = mobile;
  return values;
}

/** Whether a value says nothing. */
export function isBlank(value: string): boolean {
  return value.trim() === '';
}

/** Two spellings of a phone number, with or without the blanks and signs in it. */
const isSameNumber = (a: string, b: string) => digitsOf(a) !== '' && digitsOf(a) === digitsOf(b);

const SAME: Partial<Record<CorrectableField, (a: string, b: string) => boolean>> = {
  profileUrl: (a, b) => slugOf(a) === slugOf(b),
  // A system of record keeps days where a page shows months.
  leftOn: (a, b) => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)),
  email: (a, b) => a.toLowerCase() === b.toLowerCase(),
  phone: isSameNumber,
  mobile: isSameNumber,
};

/** Whether a file's value is the one a correction speaks of, blanks aside. */
export function isSameValue(field: CorrectableField, a: string, b: string): boolean {
  const [left, right] = [tidy(a), tidy(b)];
  return left === right || (SAME[field]?.(left, right) ?? false);
}

/** The digits of a phone number, in whichever of the two ways it begins abroad; a nought in brackets is not dialled from there. */
function digitsOf(number: string): string {
  const dialled = /^(?:\+|00)/.test(number) ? number.replace(/\(\s*0\s*\)/, '') : number;
  return dialled.replace(/\D/g, '').replace(/^00/, '');
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
