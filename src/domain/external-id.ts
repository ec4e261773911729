/** A system of record that Muster takes records from and gives corrections to. */
export type RecordSystem =
  'salesforce' | 'reference-edge' | 'ro-innovation' | 'hubspot' | 'smartsheet' | 'spreadsheet' | 'linkedin';

/** The identity of a record in its system of record. Salesforce ids are kept in the 18-character form. */
export interface ExternalId {
  system: RecordSystem;
  id: string;
}

/** The key under which an external identity is stored and compared: exact, because Salesforce ids differ by case. */
export function externalKey(external: ExternalId): string {
  return `${external.system}:${external.id}`;
}
