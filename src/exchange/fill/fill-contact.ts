import type { Flaw, FlawField } from '../../domain/contact-flaw';
import { normaliseProfileAddress } from '../../text/linkedin-address';
import type { ImportedContact } from '../imported-contact';
import type { FieldOf } from '../import-field';
import { findPhoneFlaw } from '../values/find-phone-flaw';
import { readBuyingRole } from '../values/read-buying-role';
import { readDay } from '../values/read-day';
import { readEmail } from '../values/read-email';
import { readParticipations } from '../values/read-participations';
import { readSentiment } from '../values/read-sentiment';
import { readIsCustomer } from '../values/read-is-customer';
import { readYesNo } from '../values/read-yes-no';
import { entriesOf, fillDay, fillInstant, fillLines, fillText, fillWord, type CellContext, type Fill } from './cell';
import { fillAccountId } from './fill-account-id';
import { fillStatus } from './fill-status';
import { fillOwnIds } from './read-id';
import { splitList } from '../values/split-list';

/** Google joins the values of one label. */
const JOINED = ':::';

/** HubSpot joins the companies that are associated with a contact. */
const ASSOCIATED = ';';

/** Fills the fields of a contact. */
export const FILL_CONTACT: Record<FieldOf<'contacts'>, Fill<ImportedContact>> = {
  contactId: fillOwnIds('contact'),
  profileId: fillOwnIds('any'),
  accountId: fillAccountId,
  fullName: fillText('fullName'),
  givenName: fillText('givenName'),
  familyName: fillText('familyName'),
  salutation: fillText('salutation'),
  title: fillFirst('title', () => JOINED),
  company: fillFirst('company', ({ system }) => (system === 'hubspot' ? ASSOCIATED : JOINED)),
  email: (contact, cell) => {
    const { email, flaw, isFirst } = readEmail(cell);
    contact.email = email;
    if (flaw !== undefined) noteFlaw(contact, 'email', flaw);
    return isFirst ? 'first' : 'read';
  },
  phone: fillPhone('phone'),
  mobile: fillPhone('mobile'),
  location: fillText('location'),
  profile: (contact, cell) => {
    contact.profile = cell === '' ? null : normaliseProfileAddress(cell);
    return cell !== '' && contact.profile === null ? 'kept' : 'read';
  },
  status: (contact, cell, context) => {
    fillStatus(contact, cell, context);
    if (contact.unknownStatus !== undefined) noteFlaw(contact, 'status', 'unknown-word');
    return 'read';
  },
  searchable: fillWord('searchable', readYesNo),
  isCustomer: fillWord('isCustomer', readIsCustomer),
  participations: (contact, cell) => {
    const { participations, unknown } = readParticipations(cell);
    // A cell of which nothing is understood is not a blank one.
    if (participations.length > 0 || unknown.length === 0) contact.participations = participations;
    return unknown.length > 0 ? 'kept' : 'read';
  },
  buyingRole: fillWord('buyingRole', readBuyingRole),
  sentiment: fillWord('sentiment', readSentiment),
  products: (contact, cell, { isExact }) => {
    contact.products = entriesOf(cell, isExact, splitList);
    return 'read';
  },
  region: fillText('region'),
  industry: fillText('industry'),
  size: fillText('size'),
  owner: fillText('owner'),
  notes: fillLines('notes'),
  leftOn: (contact, cell, { dateOrder }) => {
    const isMonth = /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(cell);
    const read = readDay(cell, dateOrder);
    if (cell !== '' && !isMonth && read === undefined) return 'kept';
    contact.leftOn = isMonth ? cell : (read?.day.slice(0, 7) ?? '');
    return read?.isUnclear ? 'unclear' : 'read';
  },
  nextAction: fillLines('nextAction'),
  nextActionDueOn: fillDay('nextActionDueOn'),
  verifiedAt: fillInstant('verifiedAt'),
  modifiedAt: fillInstant('modifiedAt'),
};

/** Fills a field from a cell that may join several values; the first is taken. */
function fillFirst(field: 'title' | 'company', jointOf: (context: CellContext) => string): Fill<ImportedContact> {
  const fill = fillText<ImportedContact>(field);
  return (contact, cell, context) => {
    const joint = jointOf(context);
    if (context.isExact || !cell.includes(joint)) return fill(contact, cell, context);
    const [first = '', ...others] = cell.split(joint).flatMap((value) => value.trim() || []);
    fill(contact, first, context);
    return others.length > 0 ? 'first' : 'read';
  };
}

/** The text stays as the file has it; of numbers that Google joins, the first is taken. */
function fillPhone(field: 'phone' | 'mobile'): Fill<ImportedContact> {
  return (contact, cell, { phoneRegion, isExact }) => {
    const [first = '', ...others] = isExact ? [cell] : cell.split(JOINED);
    const number = isExact ? first : first.trim().replace(/\s+/g, ' ');
    contact[field] = number;
    const flaw = number === '' ? undefined : findPhoneFlaw(number, phoneRegion);
    if (flaw !== undefined) noteFlaw(contact, field, flaw);
    return others.length > 0 ? 'first' : 'read';
  };
}

function noteFlaw(contact: ImportedContact, field: FlawField, flaw: Flaw): void {
  contact.flaws = { ...contact.flaws, [field]: flaw };
}
