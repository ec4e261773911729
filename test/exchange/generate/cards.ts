import type { Person } from './people';
import { cellOf, type SourceForm } from './source-form';

const escape = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Quoted-printable, cut by soft breaks as the oldest version does. */
function quoted(text: string): string {
  const bytes = new TextEncoder().encode(text.replaceAll('\n', '\r\n'));
  const letters = Array.from(bytes, (byte) =>
    byte < 0x20 || byte > 0x7e || byte === 0x3d || byte === 0x3b
      ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}`
      : String.fromCharCode(byte),
  );
  return letters.map((letter, index) => (index % 20 === 19 ? `${letter}=\r\n` : letter)).join('');
}

/** A line of the newer versions, folded at 60 letters. */
const fold = (line: string) => line.replace(/(.{60})(?=.)/gu, '$1\r\n ');

const line = (name: string, value: string) => (value === '' ? [] : [fold(`${name}:${value}`)]);

function newCard(version: '3.0' | '4.0', person: Person): string[] {
  const { given, family, title, company, email, phone, mobile, city, notes, day } = person;
  const profile = cellOf.profile(person);
  const tel = (type: string, number: string) =>
    version === '3.0'
      ? line(`TEL;TYPE=${type}`, number)
      : line(`TEL;TYPE=${type};VALUE=uri`, number && `tel:${number.replaceAll(' ', '-')}`);
  return [
    'BEGIN:VCARD',
    `VERSION:${version}`,
    ...line('FN', escape(`${given} ${family}`)),
    ...line('N', `${escape(family)};${escape(given)};;;`),
    ...line('ORG', escape(company)),
    ...line('TITLE', escape(title)),
    ...line('EMAIL;TYPE=work', email),
    ...tel('work', phone),
    ...tel('cell', mobile),
    ...line('ADR;TYPE=work', `;;;${escape(city)};;;`),
    ...line(version === '3.0' ? 'URL' : 'SOCIALPROFILE;SERVICE-TYPE=LinkedIn', profile),
    ...line('NOTE', escape(notes)),
    `REV:${day.replaceAll('-', '')}T083000Z`,
    'END:VCARD',
  ];
}

function oldCard(person: Person): string[] {
  const { given, family, title, company, email, phone, mobile, city, notes } = person;
  const text = (name: string, value: string) =>
    value === '' ? [] : [`${name};CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted(value)}`];
  const profile = cellOf.profile(person);
  return [
    'BEGIN:VCARD',
    'VERSION:2.1',
    `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted(family)};${quoted(given)}`,
    ...text('FN', `${given} ${family}`),
    ...text('ORG', company.replaceAll(';', '')),
    `TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${quoted(title)}`,
    ...(email === '' ? [] : [`EMAIL;INTERNET:${email}`]),
    ...(phone === '' ? [] : [`TEL;WORK;VOICE:${phone}`]),
    ...(mobile === '' ? [] : [`TEL;CELL:${mobile}`]),
    `ADR;WORK;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:;;;${quoted(city)};;;`,
    ...(profile === '' ? [] : [`URL:${profile}`]),
    ...text('NOTE', notes),
    'END:VCARD',
  ];
}

function cards(write: (person: Person) => string[], shows: SourceForm['shows']): SourceForm {
  return {
    fileName: 'contacts.vcf',
    shows,
    write: (people) => people.flatMap((person) => [...write(person), '']).join('\r\n'),
  };
}

const SEEN = ['title', 'company', 'email', 'location', 'profile', 'notes'] as const;

/** Contact cards of every version. The newest writes telephone numbers as addresses, with hyphens. */
export const CARDS: Record<string, SourceForm> = {
  'vcard-2.1': cards(oldCard, [...SEEN, 'phone', 'mobile']),
  'vcard-3.0': cards((person) => newCard('3.0', person), [...SEEN, 'phone', 'mobile']),
  'vcard-4.0': cards((person) => newCard('4.0', person), SEEN),
};
