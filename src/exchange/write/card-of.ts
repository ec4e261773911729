import type { Contact } from '../../domain/contact';
import { pageUrlOf } from '../../domain/profile-url';
import { contentLine, escapeText, structured } from './content-line';

/**
 * A contact as a vCard 4 (RFC 6350): whole, with the corrections in it. The identity is the first id of a system of record, so that an
 * address book knows the person again; without one it is Muster's own.
 */
export function cardOf(contact: Contact): string {
  const { name, company, title, email, phone, mobile, location, notes, externalIds, profiles } = contact;
  const [external] = externalIds;
  const page = pageUrlOf(profiles);
  const lines: [name: string, value: string][] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['UID;VALUE=text', escapeText(external === undefined ? contact.id : external.id)],
    ['FN', escapeText(name.full)],
    ['N', structured(name.family, name.given, '', name.salutation ?? '', '')],
    ['ORG', escapeText(company)],
    ['TITLE', escapeText(title)],
    ['EMAIL;TYPE=work', escapeText(email ?? '')],
    ['TEL;VALUE=text;TYPE="work,voice"', escapeText(phone ?? '')],
    ['TEL;VALUE=text;TYPE="work,cell"', escapeText(mobile ?? '')],
    ['ADR;TYPE=work', location ? structured('', '', '', location, '', '', '') : ''],
    ['URL', page],
    ['NOTE', escapeText(notes ?? '')],
    ['END', 'VCARD'],
  ];
  // A card without FN is none, even where nobody knows the name.
  return lines.flatMap(([key, value]) => (value === '' && key !== 'FN' ? [] : [contentLine(key, value)])).join('');
}
