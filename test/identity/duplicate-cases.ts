import type { Contact } from '../../src/domain/contact';
import { contact } from './build-people';

/** What a case says of a person; what it leaves out is that of Ann Alderley, Director of Sales at Acme, of whom no address is known. */
export interface PersonShort {
  name?: string;
  title?: string;
  company?: string;
  /** Where the person worked before. */
  before?: string;
  email?: string;
  phone?: string;
  mobile?: string;
  /** Profile identities, written `kind:value`. */
  ids?: string[];
}

/** Two invented records, and whether a careful reader takes them for one person. */
export interface DuplicateCase {
  why: string;
  isSame: boolean;
  a: PersonShort;
  b: PersonShort;
}

export function person(id: string, { name, company, ids = [], before, ...rest }: PersonShort = {}): Contact {
  const one = { ...contact(id, name ?? 'Ann Alderley', company ?? 'Acme', ...ids), ...rest };
  if (before === undefined) return one;
  const job = { accountId: null, company: before, title: 'Manager', state: 'ended', source: 'import' } as const;
  return { ...one, employments: [{ ...job, recordedAt: '' }] };
}

const same = (why: string, a: PersonShort, b: PersonShort): DuplicateCase => ({ why, isSame: true, a, b });
const other = (why: string, a: PersonShort, b: PersonShort): DuplicateCase => ({ why, isSame: false, a, b });

/** Labelled before anything was tuned. */
export const DUPLICATE_CASES: readonly DuplicateCase[] = [
  same('everything is the same', {}, {}),
  same('the profile', { ids: ['slug:ann'] }, { ids: ['slug:ann'], company: 'Globex', title: 'Chief of Staff' }),
  same('the member, under two addresses', { ids: ['slug:ann', 'urn:T1'] }, { ids: ['slug:ann-2', 'urn:T1'] }),
  same('the profile, where a record has another name', { ids: ['slug:ann'] }, { ids: ['slug:ann'], name: 'Bo Quist' }),
  same('the e-mail in other letters', { email: 'Ann.A@Acme.example' }, { email: ' ann.a@acme.example', company: '' }),
  same('the e-mail, after a move', { email: 'ann@post.example' }, { email: 'ann@post.example', company: 'Globex' }),
  same(
    'the e-mail, after a marriage',
    { email: 'ann.alderley@acme.example' },
    { email: 'ann.alderley@acme.example', name: 'Ann Quist' },
  ),
  same(
    'the e-mail, where a record has no name',
    { email: 'ann@acme.example' },
    { email: 'ann@acme.example', name: 'ann@acme.example' },
  ),
  other(
    'a mailbox for all, where a record has no name',
    { email: 'info@acme.example' },
    { email: 'info@acme.example', name: 'info@acme.example' },
  ),
  other(
    'a name like the address that stands for a name',
    {},
    { email: 'ann.alderley@acme.example', name: 'ann.alderley@acme.example' },
  ),
  same('the e-mail and an initial', { email: 'ann@acme.example' }, { email: 'ann@acme.example', name: 'A. Alderley' }),
  same(
    'a mailbox for all, with the name',
    { email: 'info@acme.example' },
    { email: 'info@acme.example', title: 'CFO' },
  ),
  same(
    'the mobile phone, after a move',
    { mobile: '+49 1555 0100 200' },
    { mobile: '01555 0100200', company: 'Globex' },
  ),
  same(
    'the phone, once as phone and once as mobile',
    { phone: '(212) 555-0147' },
    { mobile: '+1 212 555 0147', company: '' },
  ),
  same('name and company, with another title', {}, { title: 'Vice President' }),
  same('name and company, whose legal form differs', {}, { company: 'Acme, Inc.' }),
  same('name and company, with no title', {}, { title: '' }),
  same('a nickname', { name: 'Robert Alderley' }, { name: 'Bob Alderley' }),
  same('a middle name', { name: 'Ann Alderley' }, { name: 'Ann Marie Alderley' }),
  same('the order of the names', { name: 'Alderley, Ann' }, { name: 'Ann Alderley' }),
  same('the order of the names without a comma', { name: 'Nagy Péter' }, { name: 'Péter Nagy' }),
  same('accents and umlauts', { name: 'Jörg Müller-Lüdenscheid' }, { name: 'Joerg Mueller-Luedenscheid' }),
  same('a degree', { name: 'Dr. Ann Alderley' }, { name: 'Ann Alderley, PhD' }),
  same('letters in another case', { name: 'ANN ALDERLEY' }, { name: 'ann alderley' }),
  same('a slip of the pen, with the title', { name: 'Ann Alderley' }, { name: 'Ann Aldereley' }),
  same('an initial, with the title', { name: 'A. Alderley' }, { name: 'Ann Alderley' }),
  same('a branch, with the title', { company: 'Acme' }, { company: 'Acme Germany' }),
  same(
    'a rare name at a branch',
    { name: 'Xanthippe Quillfeather' },
    { name: 'Xanthippe Quillfeather', company: 'Acme UK', title: 'CFO' },
  ),
  same(
    'a rare name with an old address and an old title',
    { name: 'Xanthippe Quillfeather', email: 'xq@acme.example' },
    { name: 'Xanthippe Quillfeather', email: 'xan@post.example', title: 'CFO' },
  ),
  same(
    'a rare name with two addresses of one domain',
    { name: 'Xanthippe Quillfeather', email: 'xq@acme.example' },
    { name: 'Xanthippe Quillfeather', email: 'xanthippe.q@acme.example' },
  ),
  same(
    'a rare name where the other worked',
    { name: 'Xanthippe Quillfeather', before: 'Globex', title: 'CFO' },
    { name: 'Xanthippe Quillfeather', company: 'Globex', title: 'Chef' },
  ),
  same('a common name at one company', { name: 'John Smith' }, { name: 'John Smith', title: 'Accountant' }),
  other('the name alone', {}, { company: 'Globex' }),
  other('a rare name alone', { name: 'Xanthippe Quillfeather' }, { name: 'Xanthippe Quillfeather', company: 'Globex' }),
  other('the name, and no company', {}, { company: '' }),
  other(
    'name and title at another company',
    { name: 'John Smith', company: 'Initech' },
    { name: 'John Smith', company: 'Umbrella' },
  ),
  other('other profiles at one company', { ids: ['slug:ann'] }, { ids: ['slug:ann-b'] }),
  other(
    'other members with one phone',
    { ids: ['urn:T1'], phone: '212 555 0147' },
    { ids: ['urn:T2'], phone: '212 555 0147' },
  ),
  other(
    'a common name with two addresses of one domain',
    { name: 'John Smith', email: 'john.smith@acme.example' },
    { name: 'John Smith', email: 'john.smith2@acme.example' },
  ),
  other(
    'two addresses of one domain, two titles',
    { name: 'John Smith', email: 'jsmith@acme.example' },
    { name: 'John Smith', email: 'johns@acme.example', title: 'Accountant' },
  ),
  other(
    'a common name, other addresses, other titles',
    { name: 'John Smith', email: 'jsmith@acme.example' },
    { name: 'John Smith', email: 'js@post.example', title: 'Accountant' },
  ),
  other('father and son', { name: 'John Smith Sr.' }, { name: 'John Smith Jr.' }),
  other('brothers at one company', { name: 'Thomas Alderley' }, { name: 'Theodore Alderley' }),
  other(
    'a couple with one phone',
    { name: 'Ann Alderley', phone: '212 555 0147' },
    { name: 'Paul Alderley', phone: '212 555 0147' },
  ),
  other(
    'colleagues with one switchboard',
    { name: 'Ann Alderley', phone: '212 555 0147' },
    { name: 'Bo Quist', phone: '212 555 0147' },
  ),
  other(
    'colleagues with one mailbox',
    { name: 'Ann Alderley', email: 'info@acme.example' },
    { name: 'Bo Quist', email: 'info@acme.example' },
  ),
  other(
    'namesakes in part, with one mailbox',
    { name: 'Ann Alderley', email: 'sales@acme.example' },
    { name: 'Ann Quist', email: 'sales@acme.example' },
  ),
  other(
    'an assistant with the address of the boss',
    { name: 'Bo Quist', email: 'ann@acme.example' },
    { name: 'Ann Alderley', email: 'ann@acme.example' },
  ),
  other('given names of a woman and a man', { name: 'Daniela Alderley' }, { name: 'Daniel Alderley' }),
  other(
    'family names that sound alike, and other titles',
    { name: 'Ann Meyer' },
    { name: 'Ann Mayer', title: 'Accountant' },
  ),
  other('an initial, and another title', { name: 'A. Alderley' }, { name: 'Ann Alderley', title: 'Accountant' }),
  other(
    'a common name at a branch, with another title',
    { name: 'John Smith' },
    { name: 'John Smith', company: 'Acme Germany', title: 'Accountant' },
  ),
  other('an extension for a phone', { phone: '4711' }, { phone: '4711', company: 'Globex' }),
  other('a phone that stands for none', { phone: '000 000 0000' }, { phone: '000 000 0000', company: 'Globex' }),
  other('an address that stands for none', { email: 'n/a' }, { email: 'n/a', company: 'Globex' }),
];
