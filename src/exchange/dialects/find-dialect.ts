import type { FileForm } from '../recognition';
import type { Dialect, HeaderFacts } from './dialect';
import { linkedinConnections } from './linkedin-connections';
import { salesforceLoader } from './salesforce-loader';
import { salesforceReport } from './salesforce-report';
import { spreadsheet } from './spreadsheet';

/** Every form, the most telling first: the first that detects itself is the file's. */
export const DIALECTS: Record<FileForm, Dialect> = {
  'linkedin-connections': linkedinConnections,
  'salesforce-loader': salesforceLoader,
  'salesforce-report': salesforceReport,
  spreadsheet,
};

/** The dialect that a file is written in; a plain spreadsheet when it is no other. */
export function findDialect(facts: HeaderFacts): Dialect {
  return Object.values(DIALECTS).find((dialect) => dialect.detects(facts)) ?? spreadsheet;
}
