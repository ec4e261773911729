/** The fields in which two contacts are merged by choice, in the order in which they are shown. `job` is title, company and account together. */
export const MERGE_FIELDS = [
  'name',
  'job',
  'email',
  'phone',
  'mobile',
  'location',
  'status',
  'searchable',
  'leftOn',
  'verifiedAt',
  'participations',
  'buyingRole',
  'sentiment',
  'products',
  'owner',
  'notes',
] as const;

/** A field of every contact that is merged by choice. */
export type OwnMergeField = (typeof MERGE_FIELDS)[number];

/** A field that is merged by choice: one that Muster knows, or a column of a file that it has no field for. */
export type MergeField = OwnMergeField | `custom:${string}`;

/** Whose value the merged contact has: that of the one that stays, or of the one that goes. */
export type MergeSide = 'keep' | 'drop';

/** The choices of the user; notes can be joined. */
export type MergeChoices = Partial<Record<Exclude<MergeField, 'notes'>, MergeSide>> & { notes?: MergeSide | 'both' };
