import { normaliseProfileAddress } from '../../text/linkedin-address';
import type { ImportedContact } from '../imported-contact';
import type { FieldOf } from '../import-field';
import { readBuyingRole } from '../values/read-buying-role';
import { readDay } from '../values/read-day';
import { readParticipations } from '../values/read-participations';
import { readSentiment } from '../values/read-sentiment';
import { readStatus } from '../values/read-status';
import { readYesNo } from '../values/read-yes-no';
import { fillDay, fillInstant, fillLines, fillText, fillWord, type Fill } from './cell';
import { readId, readOwnId } from './read-id';
import { fillAccountId } from './fill-account-id';
import { splitList } from '../values/split-list';

/** Fills the fields of a contact. */
export const FILL_CONTACT: Record<FieldOf<'contacts'>, Fill<ImportedContact>> = {
  contactId: (contact, cell, context) => {
    if (cell === '') return 'read';
    const read = readId(cell, 'contact', context);
    if ('wrong' in read) return { refused: read.wrong };
    contact.externalIds.push(read);
    return 'read';
  },
  profileId: (contact, cell, context) => {
    if (cell !== '') contact.externalIds.push(readOwnId(cell, context));
    return 'read';
  },
  accountId: fillAccountId,
  fullName: fillText('fullName'),
  givenName: fillText('givenName'),
  familyName: fillText('familyName'),
  salutation: fillText('salutation'),
  title: fillText('title'),
  company: fillText('company'),
  email: fillText('email'),
  phone: fillText('phone'),
  mobile: fillText('mobile'),
  location: fillText('location'),
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
  searchable: fillWord('searchable', readYesNo),
  isCustomer: fillWord('isCustomer', readYesNo),
  participations: (contact, cell) => {
    const { participations, unknown } = readParticipations(cell);
    contact.participations = participations;
    return unknown.length > 0 ? 'kept' : 'read';
  },
  buyingRole: fillWord('buyingRole', readBuyingRole),
  sentiment: fillWord('sentiment', readSentiment),
  products: (contact, cell) => {
    contact.products = splitList(cell);
    return 'read';
  },
  region: fillText('region'),
  industry: fillText('industry'),
  size: fillText('size'),
  owner: fillText('owner'),
  notes: fillLines('notes'),
  leftOn: (contact, cell, { dateOrder }) => {
    const isMonth = /^\d{4}(?:-\d{2})?$/.test(cell);
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
