import type { CorrectableField, Correction } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';
import { reconcile, type Showing } from './reconcile';

/** The corrections of a program that a file can speak to, and what it says about them. */
export class OpenCorrections {
  readonly #open: Map<string, Correction[]>;
  readonly #changed = new Map<Id, Correction>();
  readonly #showing: Showing;

  private constructor(open: Map<string, Correction[]>, showing: Showing) {
    this.#open = open;
    this.#showing = showing;
  }

  /** Reads all that wait or are out. */
  static async read(records: ProgramRecords, showing: Showing): Promise<OpenCorrections> {
    const all = [...(await records.corrections.queue()), ...(await records.corrections.out())];
    const open = new Map<string, Correction[]>();
    for (const correction of all.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0))) {
      const key = keyOf(correction.recordId, correction.field);
      open.set(key, [...(open.get(key) ?? []), correction]);
    }
    return new OpenCorrections(open, showing);
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

  /** Notes that the file has a blank cell for a field: news only to a correction of what was blank before. */
  seeBlank(recordId: Id, field: CorrectableField): void {
    if (this.#openFor(recordId, field)?.at(-1)?.oldValue === '') this.takesFile(recordId, field, '');
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
}

function keyOf(recordId: Id, field: CorrectableField): string {
  return `${recordId}/${field}`;
}
