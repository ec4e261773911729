import type { FileForm } from '../recognition';
import type { Dialect, HeaderFacts } from './dialect';
import { googleContacts } from './google-contacts';
import { hubspot } from './hubspot';
import { linkedinConnections } from './linkedin-connections';
import { muster } from './muster';
import { outlook } from './outlook';
import { referenceEdge } from './reference-edge';
import { roInnovation } from './ro-innovation';
import { salesforceLoader } from './salesforce-loader';
import { salesforceReport } from './salesforce-report';
import { smartsheet } from './smartsheet';
import { spreadsheet } from './spreadsheet';
import { vcard } from './vcard';

/** Every form, the most telling first: the first that detects itself is the file's. */
export const DIALECTS: Record<FileForm, Dialect> = {
  vcard,
  muster,
  'linkedin-connections': linkedinConnections,
  'google-contacts': googleContacts,
  outlook,
  'reference-edge': referenceEdge,
  'salesforce-loader': salesforceLoader,
  'salesforce-report': salesforceReport,
  hubspot,
  'ro-innovation': roInnovation,
  smartsheet,
  spreadsheet,
};

/** The dialect that a file is written in; a plain spreadsheet when it is no other. */
export function findDialect(facts: HeaderFacts): Dialect {
  return Object.values(DIALECTS).find((dialect) => dialect.detects(facts)) ?? spreadsheet;
}
