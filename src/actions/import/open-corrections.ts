import type { CorrectableField, Correction, CorrectionState } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';
import { reconcile, type Showing } from './reconcile';

/** A correction that the file has settled, and the state that it was in. */
export interface Settlement {
  from: CorrectionState;
  correction: Correction;
}

/** The corrections of a program that a file can speak to, and what it says about them. */
export class OpenCorrections {
  readonly #open = new Map<string, Correction[]>();
  readonly #before: ReadonlyMap<Id, Correction>;
  readonly #changed = new Map<Id, Correction>();
  readonly #showing: Showing;

  private constructor(corrections: readonly Correction[], showing: Showing) {
    this.#before = new Map(corrections.map((correction) => [correction.id, correction]));
    this.#showing = showing;
    for (const correction of corrections.toSorted(compareAge)) {
      const key = keyOf(correction.recordId, correction.field);
      const others = this.#open.get(key);
      if (others === undefined) this.#open.set(key, [correction]);
      else others.push(correction);
    }
  }

  /** Reads all that wait or are out. */
  static async read(records: ProgramRecords, showing: Showing): Promise<OpenCorrections> {
    return new OpenCorrections([...(await records.corrections.queue()), ...(await records.corrections.out())], showing);
  }

  /** Settles the corrections of a field by the file's value; says whether the record takes that value. */
  takesFile(recordId: Id, field: CorrectableField, valueInFile: string, modifiedAt?: string): boolean {
    const open = this.#openFor(recordId, field);
    if (open === undefined) return true;
    const showing = modifiedAt === undefined ? this.#showing : { ...this.#showing, modifiedAt };
    const { takesFile, corrections } = reconcile(open, valueInFile, showing);
    for (const correction of corrections) if (!open.includes(correction)) this.#changed.set(correction.id, correction);
    return takesFile;
  }

  /** Notes that the file has a blank cell for a field: news only to a correction of what was blank, or that asked for a blank. */
  seeBlank(recordId: Id, field: CorrectableField): void {
    const newest = this.#openFor(recordId, field)?.at(-1);
    if (newest?.oldValue === '' || newest?.newValue === '') this.takesFile(recordId, field, '');
  }

  /** The value that the system of record has, as far as Muster knows, where the record has a corrected one. */
  valueInSystem(recordId: Id, field: CorrectableField): string | undefined {
    return this.#openFor(recordId, field)?.[0]?.oldValue;
  }

  #openFor(recordId: Id, field: CorrectableField): Correction[] | undefined {
    // Most files meet no open correction at all: then no key is put together for each of their cells.
    return this.#open.size === 0 ? undefined : this.#open.get(keyOf(recordId, field));
  }

  /** The corrections that the file changed. */
  get changed(): Correction[] {
    return [...this.#changed.values()];
  }

  /** Those of them that it settled: landed, reopened or in conflict. */
  get settled(): Settlement[] {
    return this.changed
      .filter(({ state, outcome }) => SETTLED.has(state) && outcome?.importId === this.#showing.importId)
      .map((correction) => ({ from: this.#before.get(correction.id)!.state, correction }));
  }
}

const SETTLED: ReadonlySet<CorrectionState> = new Set(['landed', 'reopened', 'conflict']);

function compareAge(a: Correction, b: Correction): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
}

function keyOf(recordId: Id, field: CorrectableField): string {
  return `${recordId}/${field}`;
}
