import type { CorrectableField } from '../../domain/correction';
import { profileUrl, slugOf } from '../../domain/profile-url';
import type { ImportedContact } from '../../exchange/imported-contact';

/** What a row says about the fields that corrections are made of, as a correction's text. Blank cells say nothing. */
export function rowValues(row: ImportedContact): Partial<Record<CorrectableField, string>> {
  const values: Record<CorrectableField, string | null | undefined> = {
    title: row.title,
    company: row.company,
    givenName: row.givenName,
    familyName: row.familyName,
    location: row.location,
    profileUrl: row.profile?.kind === 'slug' ? profileUrl(row.profile.value) : null,
    status: row.status,
    searchable: typeof row.searchable === 'boolean' ? String(row.searchable) : null,
    leftOn: row.leftOn,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value?.trim())));
}

const SAME: Partial<Record<CorrectableField, (a: string, b: string) => boolean>> = {
  profileUrl: (a, b) => slugOf(a) === slugOf(b),
  // A system of record keeps days where a page shows months.
  leftOn: (a, b) => a !== '' && b !== '' && (a.startsWith(b) || b.startsWith(a)),
};

/** Whether a file's value is the one a correction speaks of, blanks aside. */
export function isSameValue(field: CorrectableField, a: string, b: string): boolean {
  const [left, right] = [tidy(a), tidy(b)];
  return left === right || (SAME[field]?.(left, right) ?? false);
}

function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}
