import type { Change } from './changes';
import type { Person } from './people';

/** A system of record or a way of working, as the journeys meet it. */
export interface TargetSystem {
  /** The form of its files, in the words of the screens. */
  form: string;
  /** What its own export is called. */
  fileName: string;
  /** Writes its own export, as the system would. */
  write(people: readonly Person[]): string | Uint8Array;
  /** The five pages with news that its form can carry. */
  changes: readonly Change[];
  /** The program that applies a download to its records, see `apply.js`. */
  script: string;
}

/** The five changes that every system takes which knows accounts. */
export const WITH_ACCOUNT: readonly Change[] = ['promotion', 'departure', 'wedding', 'relocation', 'rename'];

/** The five changes for systems whose rows are people alone. */
export const WITHOUT_ACCOUNT: readonly Change[] = ['promotion', 'departure', 'wedding', 'relocation', 'new-title'];
