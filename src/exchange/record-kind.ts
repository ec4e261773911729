/** The kinds of records that a file can list, in the order in which files of several kinds are best imported. */
export const RECORD_KINDS = ['accounts', 'contacts', 'assets', 'uses', 'nominations'] as const;

/** What the rows of a file are. A file lists one kind. */
export type RecordKind = (typeof RECORD_KINDS)[number];
