import type { Id, Instant } from '../../domain/ids';
import type { AccountBook } from './account-book';
import type { FileAuthority } from './file-authority';
import type { MergePolicy } from './merge-policy';
import type { OpenCorrections } from './open-corrections';

/** What the rows of one file are drafted with, whatever their kind. */
export interface ImportTools {
  accounts: AccountBook;
  open: OpenCorrections;
  authority: FileAuthority;
  policy: MergePolicy;
  at: Instant;
  newId: () => Id;
}
