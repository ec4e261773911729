import { headerKey } from '../header-key';
import { idHeader, SYSTEMS } from '../muster-columns';
import type { Dialect } from './dialect';

/** Contact cards (vCard), whose properties are the columns. */
export const vcard: Dialect = {
  form: 'vcard',
  system: 'spreadsheet',
  hasSalesforceIds: false,
  detects: ({ format }) => format === 'vcard',
  columns: {
    uid: 'contactId',
    fn: 'fullName',
    nprefix: 'salutation',
    ngiven: 'givenName',
    nmiddle: 'custom',
    nfamily: 'familyName',
    nsuffix: 'custom',
    org: 'company',
    orgunit: 'custom',
    title: 'title',
    role: 'custom',
    email: 'email',
    telwork: 'phone',
    telcell: 'mobile',
    tel: 'custom',
    linkedin: 'profile',
    url: 'custom',
    adrcity: 'location',
    adrregion: 'custom',
    adrcountry: 'custom',
    categories: 'custom',
    note: 'notes',
    rev: 'modifiedAt',
    ...Object.fromEntries(SYSTEMS.map((system) => [headerKey(idHeader(system, 'own')), 'contactId' as const])),
  },
  teaches: { columns: false, statuses: false },
  notes: [],
};
