import { say } from '../../domain/said';
import type { Dialect } from './dialect';

const COLUMNS = ['firstname', 'lastname', 'url', 'company', 'position', 'connectedon'];

/** The `Connections.csv` of LinkedIn's own data export. Its column of e-mail addresses is never read. */
export const linkedinConnections: Dialect = {
  form: 'linkedin-connections',
  system: 'linkedin',
  hasSalesforceIds: false,
  detects: ({ keys }) => COLUMNS.every((key) => keys.has(key)),
  columns: { url: 'profile', position: 'title', emailaddress: 'ignored', connectedon: 'custom' },
  withheld: ['emailaddress'],
  teaches: { columns: false, statuses: false },
  notes: [say('note.noMail')],
};
