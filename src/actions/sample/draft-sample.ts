import type { Account } from '../../domain/account';
import { blankContact } from '../../domain/blank-contact';
import type { Contact } from '../../domain/contact';
import type { RecordTable } from '../../domain/event';
import type { Day, Id, Instant } from '../../domain/ids';
import type { Product } from '../../domain/product';
import { addDays } from '../../domain/use';
import type { RecordRows } from '../../store/record-rows';
import { draftEngagement } from './draft-engagement';
import { instantBefore, monthBefore } from './sample-days';
import { sampleSlug } from './sample-page';
import { SAMPLE_ACCOUNTS, SAMPLE_PEOPLE, type SamplePerson } from './sample-people';

/** Rows of several tables. */
export type SampleRows = { [T in RecordTable]?: RecordRows[T][] };

/** What the rows of the sample are made from. */
export interface SampleFrame {
  programId: Id;
  today: Day;
  now: Instant;
  newId: () => Id;
}

const OWNER = 'Kim';
/** After so many days a pause of the sample is looked at again. */
const REVIEWED_IN_DAYS = 30;
const LEFT_MONTHS_AGO = 4;

/** The rows of the sample program, but for the program itself. */
export function draftSample(frame: SampleFrame): SampleRows {
  const { programId, newId } = frame;
  const products: Product[] = ['Route Planner', 'Ledger Cloud'].map((name) => ({ id: newId(), programId, name }));
  const accounts = SAMPLE_ACCOUNTS.map(({ name, industry, region, size }): Account => ({
    ...{ id: newId(), programId, externalIds: [], name, formerNames: [], companyKeys: [] },
    ...{ status: 'active', isCustomer: true, industry, region, size, custom: {} },
    ...{ createdAt: frame.now, updatedAt: frame.now },
  }));
  const contacts = SAMPLE_PEOPLE.map((person) => draftContact(frame, person, accounts[person.account]!, products));
  return { products, accounts, contacts, ...draftEngagement(frame, contacts) };
}

function draftContact(frame: SampleFrame, person: SamplePerson, account: Account, products: Product[]): Contact {
  const { programId, newId, now, today } = frame;
  const [given, family] = person.name;
  const { title, status, searchable, participations = [], buyingRole, sentiment, notes, verifiedDaysAgo } = person;
  const start = monthBefore(today, person.startedMonthsAgo);
  const leftOn = status === 'left-company' ? monthBefore(today, LEFT_MONTHS_AGO) : undefined;
  const job = {
    accountId: account.id,
    company: account.name,
    title,
    start,
    source: 'import',
    recordedAt: now,
  } as const;
  return {
    ...blankContact(newId(), programId, { full: `${given} ${family}`, given, family }, now),
    accountId: account.id,
    title,
    company: account.name,
    employments: [leftOn === undefined ? { ...job, state: 'current' } : { ...job, end: leftOn, state: 'ended' }],
    profiles: person.hasNoAddress ? [] : [{ kind: 'slug', value: sampleSlug(person), learntAt: now, source: 'import' }],
    email: `${given}.${family}@${account.name.split(' ')[0]}.example`.toLowerCase(),
    status,
    searchable,
    participations,
    productIds: [products[person.account % products.length]!.id],
    owner: OWNER,
    ...(status === 'paused' && { pause: { reason: 'Parental leave', reviewOn: addDays(today, REVIEWED_IN_DAYS) } }),
    ...(buyingRole && { buyingRole }),
    ...(sentiment && { sentiment }),
    ...(notes && { notes }),
    ...(leftOn && { leftOn }),
    ...(verifiedDaysAgo !== undefined && { verifiedAt: instantBefore(now, verifiedDaysAgo) }),
  };
}
