import { say } from '../domain/said';
import { SaidError } from '../domain/said-error';

/** What can be wrong with the database itself. */
export type StoreTrouble = 'full' | 'too-new' | 'closed' | 'broken';

/** A failure of the database, in a sentence that says what to do. `cause` has the original error. */
export class StoreError extends SaidError {
  override readonly name = 'StoreError';

  constructor(
    readonly trouble: StoreTrouble,
    cause?: unknown,
  ) {
    super(say(`store.${trouble}`), { cause });
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
