import type { Account } from '../../domain/account';
import type { Contact, ContactName } from '../../domain/contact';
import { writeField } from '../../domain/correctable-value';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../domain/correction';
import { changeJob } from '../../domain/employment-history';
import { externalKey } from '../../domain/external-id';
import type { Id, Instant } from '../../domain/ids';
import { profileKey } from '../../domain/profile-address';
import type { ImportedContact } from '../../exchange/imported-contact';
import { nameOf } from './draft-contact';
import type { OpenCorrections } from './open-corrections';
import { isBlank, rowValues } from './row-values';

/** What a row brings beside its own cells. */
export interface RowContext {
  account: Account | null;
  productIds: Id[];
  open: OpenCorrections;
  at: Instant;
}

/** The fields that are taken over as they are. Title, company and the parts of the name have more to them. */
const PLAIN_FIELDS: readonly CorrectableField[] = ['location', 'profileUrl', 'status', 'searchable', 'leftOn'];

/**
 * The contact with what a row of the file says. The file is the record: its values replace those of the contact, except
 * where a correction that the file does not show yet is waiting. Blank cells and missing columns change nothing; but where
 * nothing is what a correction found in the system of record, a blank cell shows that it has not landed.
 */
export function mergeRow(contact: Contact, row: ImportedContact, context: RowContext): Contact {
  const values = rowValues(row);
  const takes = (field: CorrectableField) => {
    const value = values[field];
    return value !== undefined && !isBlank(value) && context.open.takesFile(contact.id, field, value, row.modifiedAt);
  };
  for (const field of CORRECTABLE_FIELDS)
    if (values[field] !== undefined && isBlank(values[field])) context.open.seeBlank(contact.id, field);
  const merged: Contact = {
    ...contact,
    ...detailsOf(contact, row, context),
    name: mergeName(contact.name, row, takes),
    externalIds: [
      ...contact.externalIds,
      ...row.externalIds.filter((id) => !contact.externalIds.some((known) => externalKey(known) === externalKey(id))),
    ],
    profiles: mergeProfile(contact, row, context.at),
  };
  const corrected = PLAIN_FIELDS.filter(takes).reduce((so, field) => writeField(so, field, values[field]!), merged);
  return mergeJob(
    corrected,
    takes('title') ? values.title!.trim() : contact.title,
    companyOf(contact, row, context, takes),
    context,
  );
}

/** Fields that no correction concerns. */
function detailsOf(contact: Contact, row: ImportedContact, { productIds }: RowContext): Partial<Contact> {
  const texts = { email: row.email, phone: row.phone, mobile: row.mobile, owner: row.owner, notes: row.notes };
  const filled = [...Object.entries(texts), ...Object.entries({ buyingRole: row.buyingRole, sentiment: row.sentiment })]
    .map(([field, value]) => [field, value?.trim()] as const)
    .filter(([, value]) => Boolean(value));
  const custom = Object.entries(row.custom).filter(([, value]) => value.trim() !== '');
  const verifiedAt = [contact.verifiedAt ?? '', row.verifiedAt ?? ''].sort().at(-1);
  return {
    ...(Object.fromEntries(filled) as Partial<Contact>),
    ...(row.participations?.length ? { participations: row.participations } : {}),
    ...(productIds.length > 0 ? { productIds } : {}),
    ...(row.modifiedAt ? { modifiedAt: row.modifiedAt } : {}),
    ...(verifiedAt ? { verifiedAt } : {}),
    custom: { ...contact.custom, ...Object.fromEntries(custom) },
  };
}

function mergeName(name: ContactName, row: ImportedContact, takes: (field: CorrectableField) => boolean): ContactName {
  const inFile = nameOf(row);
  if (inFile.full === '') return name;
  const hasParts = inFile.given !== '' || inFile.family !== '';
  if (!hasParts) return { ...name, ...inFile, given: name.given, family: name.family };
  const keepsGiven = inFile.given !== '' && !takes('givenName');
  const keepsFamily = inFile.family !== '' && !takes('familyName');
  const given = keepsGiven || inFile.given === '' ? name.given : inFile.given;
  const family = keepsFamily || inFile.family === '' ? name.family : inFile.family;
  const isWhole = Boolean(row.fullName?.trim()) && !keepsGiven && !keepsFamily;
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
  { account }: RowContext,
  takes: (field: CorrectableField) => boolean,
): Pick<Contact, 'accountId' | 'company'> {
  if (account === null) return contact;
  if (contact.accountId === null && contact.company !== '' && row.company?.trim() && !takes('company')) return contact;
  return { accountId: account.id, company: account.name };
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
