/** What can be wrong with the database itself. */
export type StoreTrouble = 'full' | 'too-new' | 'closed' | 'broken';

const WORDS: Record<StoreTrouble, string> = {
  full: 'The disk is full, so nothing of this was saved. Free some space and try again.',
  'too-new':
    'Your records were last opened by a newer version of Muster. Update this one; the records stay as they are until then.',
  closed: 'Muster was updated in the meantime. Reload this window and try again.',
  broken:
    'The browser could not open or write Muster’s records. Restart the browser and try again; nothing was changed.',
};

/** A failure of the database, in words that say what to do. `cause` has the original error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';

  constructor(
    readonly trouble: StoreTrouble,
    cause?: unknown,
  ) {
    super(WORDS[trouble], { cause });
  }
}

const TROUBLES: Record<string, StoreTrouble> = {
  QuotaExceededError: 'full',
  VersionError: 'too-new',
  DatabaseClosedError: 'closed',
  OpenFailedError: 'broken',
  MissingAPIError: 'broken',
  InvalidStateError: 'broken',
  UnknownError: 'broken',
  DataCloneError: 'broken',
};

/** The error as the user should meet it: one of the database becomes a {@link StoreError}, any other stays what it is. */
export function toStoreError(error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreError) return error;
  const inner = 'inner' in error && error.inner instanceof Error ? error.inner : undefined;
  if (inner instanceof StoreError) return inner;
  const trouble = (inner && TROUBLES[inner.name]) ?? TROUBLES[error.name];
  return trouble === undefined ? error : new StoreError(trouble, error);
}
