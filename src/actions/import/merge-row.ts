import type { Account } from '../../domain/account';
import type { Contact, ContactName } from '../../domain/contact';
import { readField, writeField } from '../../domain/correctable-value';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../domain/correction';
import { changeJob } from '../../domain/employment-history';
import type { Id, Instant } from '../../domain/ids';
import { profileKey } from '../../domain/profile-address';
import type { ImportedContact } from '../../exchange/imported-contact';
import { nameOf } from './draft-contact';
import { mergeCustom } from './merge-custom';
import { mergeFlaws } from './merge-flaws';
import { mergeIds } from './merge-ids';
import type { MergePolicy } from './merge-policy';
import type { OpenCorrections } from './open-corrections';
import { isBlank, rowValues } from './row-values';

/** What a row brings beside its own cells. */
export interface RowContext {
  account: Account | null;
  productIds: Id[];
  open: OpenCorrections;
  policy: MergePolicy;
  at: Instant;
}

/** The fields whose value the contact takes from the row. */
type Taken = ReadonlySet<CorrectableField>;

/** The fields that are taken over as they are. Title, company and the parts of the name have more to them. */
const PLAIN_FIELDS = [
  'location',
  'profileUrl',
  'status',
  'searchable',
  'leftOn',
  'email',
  'phone',
  'mobile',
] as const satisfies readonly CorrectableField[];

/** Who a contact is: a blank cell never takes it away. */
const IDENTITY: ReadonlySet<CorrectableField> = new Set(['givenName', 'familyName', 'profileUrl']);

/**
 * The contact with what a row of the file says. The file is the record: its values replace those of the contact, except
 * where a correction that the file does not show yet is waiting. Missing columns change nothing, nor do blank cells unless the user
 * says so; but where nothing is what a correction found in the system of record, a blank cell shows that it has not landed.
 */
export function mergeRow(contact: Contact, row: ImportedContact, context: RowContext): Contact {
  const values = rowValues(row);
  const taken: Taken = new Set(
    CORRECTABLE_FIELDS.filter((field) => takes(contact, row, field, values[field], context)),
  );
  const merged: Contact = {
    ...contact,
    ...detailsOf(contact, row, context),
    name: mergeName(contact.name, row, taken),
    externalIds: mergeIds(contact.externalIds, row.externalIds),
    profiles: mergeProfile(contact, row, context.at),
  };
  if (context.policy.erases) eraseDetails(merged, row);
  const corrected = PLAIN_FIELDS.reduce((so, field) => {
    const value = values[field]?.trim();
    return value === undefined || !taken.has(field) || readField(so, field) === value
      ? so
      : writeField(so, field, value);
  }, merged);
  return mergeJob(
    mergeFlaws(corrected, row, taken, context.policy),
    taken.has('title') ? values.title!.trim() : contact.title,
    companyOf(contact, row, context, taken),
    context,
  );
}

/** Whether the contact takes the row's value of a field. Settles the corrections of the field that are open. */
function takes(
  contact: Contact,
  row: ImportedContact,
  field: CorrectableField,
  value: string | undefined,
  { account, open, policy }: RowContext,
): boolean {
  if (value === undefined) return false;
  if (!isBlank(value) || (policy.erases && !IDENTITY.has(field))) {
    if (open.isEmpty) return true;
    const names = field === 'company' && account !== null ? [account.name, ...account.formerNames] : [];
    return open.takesFile(contact, field, isBlank(value) ? '' : value, { modifiedAt: row.modifiedAt, names });
  }
  open.seeBlank(contact, field);
  return false;
}

/** The texts that no correction concerns. */
const TEXTS = ['owner', 'notes', 'buyingRole', 'sentiment'] as const;

/** Fields that no correction concerns. */
function detailsOf(contact: Contact, row: ImportedContact, { productIds, policy }: RowContext): Partial<Contact> {
  const filled = TEXTS.map((field) => [field, row[field]?.trim()] as const).filter(([, value]) => Boolean(value));
  const verifiedAt = [contact.verifiedAt ?? '', row.verifiedAt ?? ''].sort().at(-1);
  return {
    ...(Object.fromEntries(filled) as Partial<Contact>),
    ...(row.participations?.length ? { participations: row.participations } : {}),
    ...(productIds.length > 0 ? { productIds } : {}),
    ...(row.modifiedAt ? { modifiedAt: row.modifiedAt } : {}),
    ...(verifiedAt ? { verifiedAt } : {}),
    custom: mergeCustom(contact.custom, row.custom, policy),
  };
}

/** Takes the details away for which the row has a blank cell. */
function eraseDetails(contact: Contact, row: ImportedContact): void {
  for (const field of TEXTS) if (row[field] === null || row[field]?.trim() === '') delete contact[field];
  if (row.participations?.length === 0) contact.participations = [];
  if (row.products?.length === 0) contact.productIds = [];
}

function mergeName(name: ContactName, row: ImportedContact, taken: Taken): ContactName {
  const inFile = nameOf(row);
  if (inFile.full === '') return name;
  const hasParts = inFile.given !== '' || inFile.family !== '';
  if (!hasParts) return { ...name, ...inFile, given: name.given, family: name.family };
  const keepsGiven = inFile.given !== '' && !taken.has('givenName');
  const keepsFamily = inFile.family !== '' && !taken.has('familyName');
  const given = keepsGiven || inFile.given === '' ? name.given : inFile.given;
  const family = keepsFamily || inFile.family === '' ? name.family : inFile.family;
  // Of a file with one of the parts alone, that is all there is of the whole name.
  const isPart = (given !== '' && inFile.full === inFile.family) || (family !== '' && inFile.full === inFile.given);
  const isWhole = Boolean(row.fullName?.trim()) && !isPart && !keepsGiven && !keepsFamily;
  const full = isWhole ? inFile.full : [given, family].filter(Boolean).join(' ');
  return { ...name, ...inFile, full, given, family };
}

function mergeProfile({ profiles }: Contact, { profile }: ImportedContact, at: Instant): Contact['profiles'] {
  if (!profile || profiles.some((known) => profileKey(known) === profileKey(profile))) return profiles;
  return [...profiles, { ...profile, learntAt: at, source: 'import' }];
}

function companyOf(
  contact: Contact,
  row: ImportedContact,
  { account, policy }: RowContext,
  taken: Taken,
): Pick<Contact, 'accountId' | 'company'> {
  if (account === null)
    return row.company !== undefined && policy.erases && taken.has('company')
      ? { accountId: null, company: '' }
      : contact;
  return row.company?.trim() && !taken.has('company') ? contact : { accountId: account.id, company: account.name };
}

/** Another title or account is another job: the old one is closed. The same account under another name is the same job. */
function mergeJob(
  contact: Contact,
  title: string,
  { accountId, company }: Pick<Contact, 'accountId' | 'company'>,
  { at }: RowContext,
): Contact {
  const after = { ...contact, title, accountId, company };
  const isSamePlace = contact.accountId === accountId || (contact.accountId === null && contact.company === company);
  if (isSamePlace && contact.title === title) {
    const employments = contact.employments.map((job) =>
      job.state === 'current' && job.title === title && job.company === contact.company
        ? { ...job, accountId, company }
        : job,
    );
    return { ...after, employments };
  }
  if (title === '' && company === '') return after;
  return { ...after, employments: changeJob(contact, after, 'import', at) };
}
