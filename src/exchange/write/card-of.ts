import type { Contact } from '../../domain/contact';
import type { ExternalId } from '../../domain/external-id';
import { pageUrlOf } from '../../domain/profile-url';
import { contentLine, escapeText, structured } from './content-line';

/**
 * A contact as a vCard 4 (RFC 6350): whole, with the corrections in it. The identity is the first id of a system of record, so that an
 * address book knows the person again, and so does Muster; without one it is Muster's own.
 */
export function cardOf(contact: Contact): string {
  const { name, company, title, email, phone, mobile, location, notes, externalIds, profiles } = contact;
  const page = pageUrlOf(profiles);
  const lines: [name: string, value: string][] = [
    ['BEGIN', 'VCARD'],
    ['VERSION', '4.0'],
    ['UID;VALUE=text', escapeText(externalIds[0] === undefined ? contact.id : uidOf(externalIds[0]))],
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

/** Ids of Salesforce are known by their shape, and those of a spreadsheet may be an address book's own; others name their system. */
function uidOf({ system, id }: ExternalId): string {
  return system === 'salesforce' || system === 'spreadsheet' ? id : `${system}:${id}`;
}
