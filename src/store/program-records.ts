import type { Account } from '../domain/account';
import type { Asset } from '../domain/asset';
import type { ExportBatch, ExportFile } from '../domain/batch';
import type { Contact } from '../domain/contact';
import type { Correction } from '../domain/correction';
import type { IssueKind } from '../domain/data-issue';
import type { Duplicate } from '../domain/duplicate';
import type { Change, Event, RecordTable } from '../domain/event';
import type { ExportTemplate } from '../domain/export-template';
import type { ExternalId, RecordSystem } from '../domain/external-id';
import type { Follow } from '../domain/follow';
import type { Day, Id, Instant } from '../domain/ids';
import type { ImportRun } from '../domain/import-run';
import type { Alias, Dismissal, Rejection, SavedMapping, Tombstone } from '../domain/memory';
import type { NextAction } from '../domain/next-action';
import type { Nomination } from '../domain/nomination';
import type { StoredObservation } from '../domain/observation';
import type { Product } from '../domain/product';
import type { ProfileId } from '../domain/profile-address';
import type { Review } from '../domain/review';
import type { ReviewRun, RunStep, SavedList, StepOutcome } from '../domain/review-run';
import type { AdvocateStatus } from '../domain/status';
import type { Use } from '../domain/use';
import type { Judgement, VerdictKind, VerdictQuestion } from '../domain/verdict';
import type { ProgramNumbers } from './program-numbers';
import type { RecordRows } from './record-rows';

/** Which contacts a list shows. An absent part filters nothing; an empty list of statuses or verdicts neither. */
export interface ContactFilter {
  /** Words; each must begin a word of the name, title or company. Case and accents do not matter. */
  text?: string;
  statuses?: readonly AdvocateStatus[];
  /** The latest verdict; `none` stands for contacts that were never judged. */
  verdicts?: readonly (VerdictKind | 'none')[];
}

/** One line of a list of contacts. */
export interface ContactRow {
  contact: Contact;
  /** The latest judgement. */
  judgement: Judgement | null;
  /** How many corrections wait in the queue. */
  pendingCorrections: number;
}

/** What lists, runs and plans need of each contact: so little that it can be kept of all. */
export interface ContactOutline extends Pick<Contact, 'id' | 'status' | 'verifiedAt'> {
  /** Empty where nobody owns the contact. */
  owner: string;
  /** Name, title and company, folded: what the list is ordered and searched by. */
  text: string;
  /** Whether an address is known at which the profile opens. */
  canOpen: boolean;
}

/** A contact, and its place in the order of the list: places sort as texts. */
export interface PlacedContact {
  contact: Contact;
  place: string;
}

/** A part of a list, and how long the whole list is. */
export interface ContactPage {
  rows: ContactRow[];
  total: number;
}

/** The keys by which several contacts are looked up at once. */
export interface ContactLookup {
  profileKeys?: readonly string[];
  externalKeys?: readonly string[];
  nameKeys?: readonly string[];
}

/** The records of one program, to read. Nothing of another program can be reached from here. */
export interface ProgramRecords {
  readonly programId: Id;
  contacts: {
    get(id: Id): Promise<Contact | undefined>;
    /** In the order of the ids; unknown ones are left out. */
    many(ids: readonly Id[]): Promise<Contact[]>;
    count(): Promise<number>;
    /** The first so many in the order of their names. Quick, however many there are. */
    first(limit: number): Promise<Contact[]>;
    findByProfile(ids: readonly ProfileId[]): Promise<Contact[]>;
    findByExternal(ids: readonly ExternalId[]): Promise<Contact[]>;
    findByNameKeys(keys: readonly string[]): Promise<Contact[]>;
    /** Every contact that has any of the keys, once. Made for many keys at a time. */
    findByKeys(keys: ContactLookup): Promise<Contact[]>;
    ofAccount(accountId: Id): Promise<Contact[]>;
    /** The ids of those verified on the day or later, the latest first. */
    idsVerifiedSince(day: Day): Promise<Id[]>;
    /** The ids of the contacts of any of the accounts. */
    idsOfAccounts(accountIds: readonly Id[]): Promise<Id[]>;
    /** The ids of the contacts that have any of the products. Reads all contacts when there are products to look for. */
    idsOfProducts(productIds: readonly Id[]): Promise<Id[]>;
    /** The ids of all contacts that a system of record knows. */
    idsOfSystem(system: RecordSystem): Promise<Id[]>;
    idsWithStatus(status: AdvocateStatus): Promise<Id[]>;
    /** All, in the order of their names, some at a time: for those that are too many to hold. Not for use in a transaction, nor in a live query. */
    inOrder(): AsyncIterable<Contact[]>;
    /** As `inOrder`, and several times quicker: as they lie in the database. */
    inAnyOrder(): AsyncIterable<PlacedContact[]>;
    /** Of all contacts, in the order of their names. Read once, then kept in step with what is written. Not for use in a transaction, as `page`. */
    outlines(): Promise<readonly ContactOutline[]>;
    /** Of all contacts that fit, in the order of their names. Not for use in a transaction, as `page`. */
    idsInOrder(filter?: ContactFilter): Promise<Id[]>;
    /** Ordered by name. Not for use in a transaction: it may not see what that has written. */
    page(filter: ContactFilter, offset: number, limit: number): Promise<ContactPage>;
  };
  accounts: {
    get(id: Id): Promise<Account | undefined>;
    all(): Promise<Account[]>;
    findByNameKeys(keys: readonly string[]): Promise<Account[]>;
    findByExternal(ids: readonly ExternalId[]): Promise<Account[]>;
    /** Those known by this number or address of LinkedIn's. */
    findByCompanyKey(key: string): Promise<Account[]>;
  };
  corrections: {
    get(id: Id): Promise<Correction | undefined>;
    many(ids: readonly Id[]): Promise<Correction[]>;
    /** Pending and reopened ones, oldest first. */
    queue(): Promise<Correction[]>;
    countQueue(): Promise<number>;
    /** All that ever concerned the contact (not its account), newest first. */
    ofContact(contactId: Id): Promise<Correction[]>;
    /** All that ever concerned the contact or account, newest first. */
    ofRecord(recordId: Id): Promise<Correction[]>;
    ofBatch(batchId: Id): Promise<Correction[]>;
    /** How many of the batch are out: no import has shown them yet. */
    countOut(batchId: Id): Promise<number>;
    /** Exported ones that no import has shown yet. */
    out(): Promise<Correction[]>;
    /** Those that an import has shown to be so: how many there are, and the latest so many of them, newest first. */
    settled(state: 'landed' | 'conflict', limit: number): Promise<{ total: number; latest: Correction[] }>;
  };
  batches: {
    get(id: Id): Promise<ExportBatch | undefined>;
    /** Newest first. */
    all(): Promise<ExportBatch[]>;
  };
  /** What was saved for each batch; undefined where it was removed. */
  exportFiles: { get(batchId: Id): Promise<ExportFile | undefined> };
  templates: { all(): Promise<ExportTemplate[]> };
  issues: {
    /** How many contacts (for duplicates: pairs) have each kind of issue. */
    count(): Promise<Record<IssueKind, number>>;
    /** Contacts with an issue of their own, in no order that means anything. */
    page(kind: Exclude<IssueKind, 'duplicate'>, offset: number, limit: number): Promise<Contact[]>;
  };
  duplicates: {
    get(id: Id): Promise<Duplicate | undefined>;
    open(offset: number, limit: number): Promise<Duplicate[]>;
    /** Open or settled, of any of the contacts. */
    ofContacts(ids: readonly Id[]): Promise<Duplicate[]>;
    all(): Promise<Duplicate[]>;
  };
  reviews: {
    get(id: Id): Promise<Review | undefined>;
    /** Those to be confirmed, newest first. */
    open(): Promise<Review[]>;
    countOpen(): Promise<number>;
    ofContact(contactId: Id): Promise<Review[]>;
    ofContacts(contactIds: ReadonlySet<Id>): Promise<Review[]>;
  };
  imports: {
    get(id: Id): Promise<ImportRun | undefined>;
    /** Newest first. */
    all(): Promise<ImportRun[]>;
  };
  events: {
    get(id: Id): Promise<Event | undefined>;
    /** Newest first. */
    latest(limit: number): Promise<Event[]>;
    /** Newest first. */
    ofContact(contactId: Id, limit: number): Promise<Event[]>;
  };
  changes: {
    /** In the order in which they were written. */
    ofEvent(eventId: Id): Promise<Change[]>;
    /** All changes of the row, oldest first. */
    ofRecord(table: RecordTable, recordId: Id): Promise<Change[]>;
    /** The changes of these rows that were written after a change, by row, oldest first. Rows without any are left out. */
    since(table: RecordTable, recordIds: readonly Id[], changeId: number): Promise<Map<Id, Change[]>>;
  };
  judgements: {
    get(id: Id): Promise<Judgement | undefined>;
    /** One of them, whichever; undefined as long as no page was judged. */
    any(): Promise<Judgement | undefined>;
    /** All of the contact, newest first. */
    ofContact(contactId: Id): Promise<Judgement[]>;
    /** The latest of each contact that has one. */
    latestOf(contactIds: readonly Id[]): Promise<Map<Id, Judgement>>;
    /** How many contacts have a latest verdict that asks for a decision nobody has taken. Reads only those that wait. */
    countWaiting(): Promise<number>;
    /** Those that ask the same of the same two, word for word; of a contact also such as are not the latest. */
    asking(question: VerdictQuestion): Promise<Judgement[]>;
  };
  observations: {
    get(id: Id): Promise<StoredObservation | undefined>;
    /** Newest first. */
    ofContact(contactId: Id): Promise<StoredObservation[]>;
    latestOf(contactId: Id): Promise<StoredObservation | undefined>;
  };
  uses: { all(): Promise<Use[]>; ofContact(contactId: Id): Promise<Use[]> };
  assets: {
    all(): Promise<Asset[]>;
    /** Those that name any of the contacts, each once. */
    ofContacts(ids: readonly Id[]): Promise<Asset[]>;
  };
  nominations: {
    get(id: Id): Promise<Nomination | undefined>;
    all(): Promise<Nomination[]>;
    /** Open or proposed ones, the most urgent first. */
    open(): Promise<Nomination[]>;
    ofAccount(accountId: Id): Promise<Nomination[]>;
    /** The searches for a successor of the contact. */
    ofReplaced(contactId: Id): Promise<Nomination[]>;
  };
  follows: {
    ofContact(contactId: Id): Promise<Follow[]>;
    /** Those that are not stopped. */
    open(): Promise<Follow[]>;
  };
  runs: {
    get(id: Id): Promise<ReviewRun | undefined>;
    /** The one under way; undefined when there is none. */
    open(): Promise<ReviewRun | undefined>;
    /** Newest first. */
    latest(limit: number): Promise<ReviewRun[]>;
    /** Those that have opened a profile on the day, and on none since. */
    openedOn(day: Day): Promise<ReviewRun[]>;
    step(runId: Id, contactId: Id): Promise<RunStep | undefined>;
    /** The ids of the contacts that have a step in the run. Quick for many. */
    contactsWithStep(runId: Id): Promise<Id[]>;
    /** How many steps of the run have each outcome. Quick for many. */
    countSteps(runId: Id): Promise<Record<StepOutcome, number>>;
    /** The steps of the run with the outcome, in the order in which they were taken. */
    stepsWith(runId: Id, outcome: StepOutcome): Promise<RunStep[]>;
    /** Newest first. */
    latestSteps(runId: Id, limit: number): Promise<RunStep[]>;
    /** The steps of a contact in all runs. */
    stepsOfContact(contactId: Id): Promise<RunStep[]>;
  };
  savedLists: { all(): Promise<SavedList[]> };
  nextActions: {
    get(id: Id): Promise<NextAction | undefined>;
    /** Done or not, the most urgent first. */
    all(): Promise<NextAction[]>;
    /** Of the account itself, done or not, the most urgent first. */
    ofAccount(accountId: Id): Promise<NextAction[]>;
    /** Those not done, the most urgent first. */
    open(): Promise<NextAction[]>;
    /** Those not done that are due on the day or before it, the most urgent first. */
    openUntil(day: Day): Promise<NextAction[]>;
    /** Of the contact, done or not, the most urgent first. */
    ofContact(contactId: Id): Promise<NextAction[]>;
  };
  products: { all(): Promise<Product[]> };
  rejections: {
    /** Those that name any of the profile identities. */
    ofProfile(ids: readonly ProfileId[]): Promise<Rejection[]>;
    ofContact(contactId: Id): Promise<Rejection[]>;
    all(): Promise<Rejection[]>;
  };
  dismissals: { ofContact(contactId: Id): Promise<Dismissal[]> };
  aliases: { all(): Promise<Alias[]> };
  mappings: {
    byFingerprint(fingerprint: string): Promise<SavedMapping | undefined>;
    all(): Promise<SavedMapping[]>;
  };
  tombstones: { count(): Promise<number>; all(): Promise<Tombstone[]> };
  /** The rows of a table with these ids, whatever the table; unknown ones are left out. Used to undo. */
  rows<T extends RecordTable>(table: T, ids: readonly Id[]): Promise<RecordRows[T][]>;
  /** The ids of all rows of a table that belong to any of the contacts. Used to undo and to erase. */
  idsOfContacts(table: ContactTable, contactIds: readonly Id[]): Promise<Id[]>;
  numbers(today: Day, began: Instant, staleAfterDays: number): Promise<ProgramNumbers>;
}

/** The tables whose rows belong to one contact each. */
export const CONTACT_TABLES = [
  'observations',
  'judgements',
  'corrections',
  'uses',
  'nextActions',
  'rejections',
  'dismissals',
  'reviews',
  'follows',
  'runSteps',
] as const;

/** A table whose rows belong to one contact each. */
export type ContactTable = (typeof CONTACT_TABLES)[number];
