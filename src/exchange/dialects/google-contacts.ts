import { normaliseProfileAddress } from '../../text/linkedin-address';
import { headerKey } from '../header-key';
import type { ArrangeRow, Dialect } from './dialect';

/**
 * Google Contacts, the new form (`First Name`, `Organization Name`, `E-mail 1 - Value`) and the old one (`Given Name`, `Organization 1 - Name`).
 * Values of one label are joined by `:::`; the label of the value that is used first begins with `*`.
 */
export const googleContacts: Dialect = {
  form: 'google-contacts',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: ({ keys }) => keys.has('email1value') || (keys.has('phone1value') && keys.has('organizationname')),
  columns: {
    name: 'fullName',
    fileas: 'custom',
    nameprefix: 'salutation',
    organizationtitle: 'title',
    organization1title: 'title',
    organizationname: 'company',
    organization1name: 'company',
    organizationdepartment: 'custom',
    email1value: 'email',
    phone1value: 'phone',
    phone2value: 'mobile',
    address1city: 'location',
    website1value: 'profile',
    websites: 'profile',
    location: 'custom',
    occupation: 'custom',
    groupmembership: 'custom',
    labels: 'custom',
  },
  teaches: { columns: false, statuses: false },
  arrangeWith,
  notes: [],
};

/** The places of the labels and values of one kind of entry, by number. */
type Slots = { label: number; value: number }[];

/** Puts the address that is used first before the others, the mobile number into the second place, and the LinkedIn address first. */
function arrangeWith(header: readonly string[]): ArrangeRow {
  const keys = header.map(headerKey);
  const slotsOf = (kind: string): Slots => {
    const slots: Slots = [];
    for (let number = 1; keys.includes(`${kind}${number}value`); number++) {
      const label = ['label', 'type']
        .map((word) => keys.indexOf(`${kind}${number}${word}`))
        .find((index) => index >= 0);
      slots.push({ label: label ?? -1, value: keys.indexOf(`${kind}${number}value`) });
    }
    return slots;
  };
  const [emails, phones, websites] = [slotsOf('email'), slotsOf('phone'), slotsOf('website')];
  return (cells) => {
    const arranged = [...cells];
    bringForward(arranged, emails, isFirstUsed);
    bringForward(arranged, phones, (label) => isFirstUsed(label) && !isMobile(label));
    bringForward(arranged, websites, (_label, value) => normaliseProfileAddress(value) !== null);
    partMobile(arranged, phones);
    keepOther(arranged, phones);
    return arranged;
  };
}

function isFirstUsed(label: string): boolean {
  return label.trimStart().startsWith('*');
}

function isMobile(label: string): boolean {
  return /mobil|cell|portable|móvil|handy/i.test(label);
}

function bringForward(cells: string[], slots: Slots, isWanted: (label: string, value: string) => boolean): void {
  const wanted = slots.findIndex(({ label, value }) => isWanted(cells[label] ?? '', cells[value] ?? ''));
  if (wanted > 0) swap(cells, slots[0]!, slots[wanted]!);
}

/** The first place is for a number at a desk, the second for a mobile one. */
function partMobile(cells: string[], slots: Slots): void {
  if (slots.length < 2) return;
  const mobile = slots.findIndex(({ label, value }) => isMobile(cells[label] ?? '') && (cells[value] ?? '') !== '');
  if (mobile !== -1 && mobile !== 1) swap(cells, slots[1]!, slots[mobile]!);
}

/** A number at home, or of a fax, is no mobile one: it stays with its label. */
function keepOther(cells: string[], [, second]: Slots): void {
  if (second === undefined) return;
  const [label, number] = [cells[second.label]?.trim() ?? '', cells[second.value] ?? ''];
  if (label === '' || number === '' || isMobile(label)) return;
  cells[second.label] = `${label}: ${number}`;
  cells[second.value] = '';
}

function swap(cells: string[], a: Slots[number], b: Slots[number]): void {
  for (const part of ['label', 'value'] as const) {
    if (a[part] < 0 || b[part] < 0) continue;
    [cells[a[part]], cells[b[part]]] = [cells[b[part]] ?? '', cells[a[part]] ?? ''];
  }
}
