import type { Id } from '../domain/ids';
import type { Program } from '../domain/program';
import type { HealthKind, KindHealth } from '../domain/reading-health';
import type { ProgramRecords } from './program-records';
import type { ProgramWriter } from './program-writer';

/** All that Muster keeps, in the browser's own database. Any number of contexts may have it open at once. */
export interface Store {
  programs: {
    /** Ordered by name. */
    all(): Promise<Program[]>;
    get(id: Id): Promise<Program | undefined>;
    /**
     * Deletes a program with all that belongs to it, its history too, some rows at a time. For good: nothing of it can be undone.
     * Stopped in between, the program is still there, and can be removed again.
     */
    remove(id: Id): Promise<void>;
  };
  /** How well pages are read in this browser: of no program, and about nobody. */
  readings: {
    all(): Promise<KindHealth[]>;
    of(kind: HealthKind): Promise<KindHealth | undefined>;
    /** Puts what `work` makes of a kind's counts in their place, in one transaction, and answers with it. */
    change(kind: HealthKind, work: (before: KindHealth | undefined) => KindHealth): Promise<KindHealth>;
  };
  /** The records of one program, to read. There is no way to read across programs. */
  in(programId: Id): ProgramRecords;
  /**
   * Live: runs the query now and after each change of what it read, in whichever context the change was made. Any error ends it but a
   * `StoreError`: what is wrong with the database may pass, so it is told and the query runs again. Returns the way to stop.
   */
  watch<T>(query: () => Promise<T>, onValue: (value: T) => void, onError: (error: unknown) => void): () => void;
  /**
   * One transaction that writes records of one program together with its event: all of it is kept, or nothing. Nothing
   * but the store may be awaited inside. Used by actions only. Rejects with a `StoreError`, or with what `work` threw.
   */
  transact<T>(programId: Id, work: (write: ProgramWriter) => Promise<T>): Promise<T>;
  close(): void;
}
