import { idHeader, SYSTEMS } from '../muster-columns';
import { encodingOf, typesOf, type CardProperty } from './card-property';
import { decodedValue, splitValue, unescapeValue } from './card-text';
import type { Card } from './read-cards';

/** Properties that say something of the file or of another property, and nothing of the person. */
const NO_DATA = new Set(['PRODID', 'CLIENTPIDMAP', 'X-ABLABEL', 'X-ABADR', 'AGENT']);

/** What the values of a card are in columns, and what of it was left out. */
export interface CardValues {
  values: Map<string, string>;
  /** Pictures, sounds and keys. */
  binaries: number;
}

/** The values of a card by their columns; see `VCARD_COLUMNS`. */
export function readCardValues(card: Card): CardValues {
  const labels = labelsOf(card);
  const kept = card.properties.filter((property) => !NO_DATA.has(property.name));
  const plain = kept.filter((property) => !isBinary(property));
  const entries = plain.map((property, place) => {
    const types = [...typesOf(property), labels.get(property.group) ?? ''];
    const columns = columnsOf(property, types, card.isVersion2);
    return { columns, place, rank: rankOf(property, types) };
  });
  entries.sort((one, other) => one.rank - other.rank || one.place - other.place);
  const values = new Map<string, string>();
  for (const { columns } of entries) putColumns(values, columns);
  return { values, binaries: kept.length - plain.length };
}

/** Labels that Apple's address book gives to the properties of a group, without its marks. */
function labelsOf({ properties }: Card): Map<string, string> {
  return new Map(
    properties
      .filter(({ name }) => name === 'X-ABLABEL')
      .map(({ group, value }) => [group, value.replace(/^_\$!<(.*)>!\$_$/, '$1').toLowerCase()]),
  );
}

function isBinary(property: CardProperty): boolean {
  return (
    ['PHOTO', 'LOGO', 'SOUND', 'KEY'].includes(property.name) ||
    ['B', 'BASE64'].includes(encodingOf(property)) ||
    /^data:/i.test(property.value)
  );
}

/** What comes first among several of a kind: the preferred, then what is for work, then what is at home. */
function rankOf({ parameters }: CardProperty, types: readonly string[]): number {
  const preference = types.includes('pref') ? 1 : Number(parameters.get('PREF')?.[0] ?? 101);
  const place = types.includes('work') ? 0 : types.includes('home') ? 2 : 1;
  return (Number.isFinite(preference) ? preference : 101) * 10 + place;
}

/** One property may fill several columns; a second one of its kind gets the same number in all of them. */
function putColumns(values: Map<string, string>, columns: readonly [string, string][]): void {
  const filled = columns.filter(([, value]) => value !== '');
  let count = 1;
  while (columns.some(([column]) => values.has(numbered(column, count)))) count++;
  for (const [column, value] of filled) values.set(numbered(column, count), value);
}

/** "EMAIL 2", "ADR 2 City": the number stands behind the property. */
function numbered(column: string, count: number): string {
  if (count === 1) return column;
  return /^(?:ADR|N) /.test(column) ? column.replace(' ', ` ${count} `) : `${column} ${count}`;
}

const NAME_PARTS = ['N Family', 'N Given', 'N Middle', 'N Prefix', 'N Suffix'];
/** Of family and given name programs write a comma without its escape; the others may be several ("Prof.,Dr."). */
const SINGLE_PARTS = 2;

function unescapeList(text: string, isVersion2: boolean): string {
  return splitValue(text, ',')
    .map((part) => unescapeValue(part, isVersion2))
    .join(' ');
}

const ADDRESS_PARTS = [
  'ADR PO Box',
  'ADR Extended',
  'ADR Street',
  'ADR City',
  'ADR Region',
  'ADR Postal Code',
  'ADR Country',
];

function columnsOf(property: CardProperty, types: readonly string[], isVersion2: boolean): [string, string][] {
  const { name } = property;
  const raw = decodedValue(property);
  const text = unescapeValue(raw, isVersion2);
  const parts = () => splitValue(raw, ';').map((part) => unescapeValue(part, isVersion2));
  switch (name) {
    case 'N':
      return splitValue(raw, ';').map((part, index) => [
        NAME_PARTS[index] ?? `N Part ${index + 1}`,
        index < SINGLE_PARTS ? unescapeValue(part, isVersion2) : unescapeList(part, isVersion2),
      ]);
    case 'ADR':
      return parts().map((part, index) => [ADDRESS_PARTS[index] ?? `ADR Part ${index + 1}`, part]);
    case 'ORG': {
      const [organisation = '', ...units] = parts();
      return [
        ['ORG', organisation],
        ['ORG Unit', units.filter((unit) => unit !== '').join(', ')],
      ];
    }
    case 'CATEGORIES':
    case 'NICKNAME':
      return [
        [
          name,
          splitValue(raw, ',')
            .map((part) => unescapeValue(part, isVersion2))
            .join('; '),
        ],
      ];
    case 'UID':
      return [uidColumn(text)];
    case 'TEL':
      return [[phoneColumn(types), text.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. ')]];
    case 'EMAIL':
      return [[name, text.replace(/^mailto:/i, '')]];
    case 'URL':
    case 'IMPP':
    case 'SOCIALPROFILE':
    case 'X-SOCIALPROFILE':
      return [[webColumn(property, types, text), text]];
    case 'REV':
    case 'BDAY':
    case 'ANNIVERSARY':
      return [[name, spellDate(text)]];
    default:
      return [[name, text]];
  }
}

/** Cards that Muster wrote name the system whose id it is, where the id alone does not tell. */
function uidColumn(text: string): [string, string] {
  const [, word, id = ''] = /^([a-z-]+):(.+)$/s.exec(text) ?? [];
  const system = SYSTEMS.find((known) => known === word);
  return system === undefined ? ['UID', text] : [idHeader(system, 'own'), id];
}

function phoneColumn(types: readonly string[]): string {
  const is = (...words: string[]) => words.some((word) => types.some((type) => type.includes(word)));
  if (is('fax')) return 'TEL Fax';
  if (is('pager')) return 'TEL Pager';
  if (is('cell', 'mobile', 'iphone')) return 'TEL Cell';
  if (is('work')) return 'TEL Work';
  return is('home') ? 'TEL Home' : 'TEL';
}

function webColumn({ name, parameters }: CardProperty, types: readonly string[], text: string): string {
  const service = [...types, ...(parameters.get('SERVICE-TYPE') ?? [])].map((type) => type.toLowerCase());
  if (/^(?:https?:\/\/)?(?:[\w-]+\.)*linkedin\.com\//i.test(text) || service.includes('linkedin')) return 'LinkedIn';
  if (name === 'URL' || name === 'IMPP') return name;
  const known = service.find((type) => type !== '' && type !== 'pref');
  return known === undefined ? 'X-SOCIALPROFILE' : `X-SOCIALPROFILE ${known}`;
}

/** Dates without marks between their parts, as the newest version writes them, get them. */
function spellDate(text: string): string {
  return text.replace(/^(\d{4})(\d{2})(\d{2})(?=T|$)/, '$1-$2-$3').replace(/T(\d{2})(\d{2})(\d{2})/, 'T$1:$2:$3');
}
