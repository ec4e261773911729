import type { ExternalId, RecordSystem } from '../domain/external-id';
import type { Program } from '../domain/program';
import { normaliseProfileAddress } from '../text/linkedin-address';
import type { ImportedContact } from './imported-contact';
import type { ImportField } from './import-field';
import type { DateOrder } from './recognition';
import { readBuyingRole } from './values/read-buying-role';
import { readDay, readInstant } from './values/read-day';
import { readParticipations } from './values/read-participations';
import { readSalesforceId, SALESFORCE_PREFIX } from './values/salesforce-id';
import { readSentiment } from './values/read-sentiment';
import { readStatus } from './values/read-status';
import { readYesNo } from './values/read-yes-no';

/** What is known about a cell besides its text. */
export interface CellContext {
  system: RecordSystem;
  hasSalesforceIds: boolean;
  statusWords: Program['statusWords'];
  dateOrder: DateOrder;
}

/**
 * What became of a cell: `read`; `unclear` (a date that can be read in two ways was read month first); `kept` (not understood,
 * to be kept as a custom field); or the reason why its row must be refused.
 */
export type Filled = 'read' | 'unclear' | 'kept' | { refused: string };

type Fill = (contact: ImportedContact, cell: string, context: CellContext) => Filled;

/** Fills one field of a contact from a trimmed cell. */
export const FILL_FIELD: Record<ImportField, Fill> = {
  contactId: (contact, cell, context) => {
    if (cell === '') return 'read';
    const read = readId(cell, 'contact', context);
    if ('wrong' in read) return { refused: read.wrong };
    contact.externalIds.push(read);
    return 'read';
  },
  accountId: (contact, cell, context) => {
    if (cell === '') return 'read';
    const read = readId(cell, 'account', context);
    if ('wrong' in read) return 'kept';
    contact.accountExternalId = read;
    return 'read';
  },
  fullName: text('fullName'),
  givenName: text('givenName'),
  familyName: text('familyName'),
  salutation: text('salutation'),
  title: text('title'),
  company: text('company'),
  email: text('email'),
  phone: text('phone'),
  mobile: text('mobile'),
  location: text('location'),
  profile: (contact, cell) => {
    contact.profile = cell === '' ? null : normaliseProfileAddress(cell);
    return cell !== '' && contact.profile === null ? 'kept' : 'read';
  },
  status: (contact, cell, { statusWords }) => {
    const status = cell === '' ? null : readStatus(cell, statusWords);
    if (status === undefined) contact.unknownStatus = cell;
    else contact.status = status;
    return 'read';
  },
  searchable: word('searchable', readYesNo),
  isCustomer: word('isCustomer', readYesNo),
  participations: (contact, cell) => {
    const { participations, unknown } = readParticipations(cell);
    contact.participations = participations;
    return unknown.length > 0 ? 'kept' : 'read';
  },
  buyingRole: word('buyingRole', readBuyingRole),
  sentiment: word('sentiment', readSentiment),
  products: (contact, cell) => {
    contact.products = cell.split(/[;,\n|]/).flatMap((name) => (name.trim() === '' ? [] : [name.trim()]));
    return 'read';
  },
  region: text('region'),
  industry: text('industry'),
  size: text('size'),
  owner: text('owner'),
  notes: lines('notes'),
  leftOn: (contact, cell, { dateOrder }) => {
    const isMonth = /^\d{4}(?:-\d{2})?$/.test(cell);
    const read = readDay(cell, dateOrder);
    if (cell !== '' && !isMonth && read === undefined) return 'kept';
    contact.leftOn = isMonth ? cell : (read?.day.slice(0, 7) ?? '');
    return read?.isUnclear ? 'unclear' : 'read';
  },
  nextAction: lines('nextAction'),
  nextActionDueOn: (contact, cell, { dateOrder }) => {
    const read = readDay(cell, dateOrder);
    if (cell !== '' && read === undefined) return 'kept';
    contact.nextActionDueOn = read?.day ?? '';
    return read?.isUnclear ? 'unclear' : 'read';
  },
  verifiedAt: instant('verifiedAt'),
  modifiedAt: instant('modifiedAt'),
};

type TextField =
  | 'fullName'
  | 'givenName'
  | 'familyName'
  | 'salutation'
  | 'title'
  | 'company'
  | 'email'
  | 'phone'
  | 'mobile'
  | 'location'
  | 'region'
  | 'industry'
  | 'size'
  | 'owner';

function text(field: TextField): Fill {
  return (contact, cell) => {
    contact[field] = LOOSE_SPACE.test(cell) ? cell.replace(/\s+/g, ' ') : cell;
    return 'read';
  };
}

const LOOSE_SPACE = /[^\S ]|\s{2}/;

function lines(field: 'notes' | 'nextAction'): Fill {
  return (contact, cell) => {
    contact[field] = cell;
    return 'read';
  };
}

function word<F extends 'searchable' | 'isCustomer' | 'buyingRole' | 'sentiment'>(
  field: F,
  read: (cell: string) => NonNullable<ImportedContact[F]> | undefined,
): Fill {
  return (contact, cell) => {
    const value = cell === '' ? null : read(cell);
    if (value === undefined) return 'kept';
    contact[field] = value as ImportedContact[F];
    return 'read';
  };
}

/** A blank cell says nothing about when: the field stays absent. */
function instant(field: 'verifiedAt' | 'modifiedAt'): Fill {
  return (contact, cell, { dateOrder }) => {
    if (cell === '') return 'read';
    const read = readInstant(cell, dateOrder);
    if (read === undefined) return 'kept';
    contact[field] = read.at;
    return read.isUnclear ? 'unclear' : 'read';
  };
}

/** In files of other systems an id counts as Salesforce's when it surely is one. */
function readId(
  cell: string,
  record: keyof typeof SALESFORCE_PREFIX,
  context: CellContext,
): ExternalId | { wrong: string } {
  const salesforce = readSalesforceId(cell, record);
  if ('id' in salesforce) return { system: 'salesforce', id: salesforce.id };
  return context.hasSalesforceIds ? salesforce : { system: context.system, id: cell };
}
