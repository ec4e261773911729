import type { Contact } from '../../domain/contact';
import type { CorrectableField, Correction, CorrectionState } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';
import { readOpen } from '../read-open';
import type { FileAuthority, Known } from './file-authority';
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
  readonly #authority: FileAuthority;

  private constructor(corrections: readonly Correction[], showing: Showing, authority: FileAuthority) {
    this.#before = new Map(corrections.map((correction) => [correction.id, correction]));
    this.#showing = showing;
    this.#authority = authority;
    for (const correction of corrections.toSorted(compareAge)) {
      const key = keyOf(correction.recordId, correction.field);
      const others = this.#open.get(key);
      if (others === undefined) this.#open.set(key, [correction]);
      else others.push(correction);
    }
  }

  /** Reads all that wait or are out. */
  static async read(records: ProgramRecords, showing: Showing, authority: FileAuthority): Promise<OpenCorrections> {
    return new OpenCorrections(await readOpen(records), showing, authority);
  }

  /** Whether no correction waits or is out. */
  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  /** Whether corrections of the field are open, and whether the file shows what became of them. */
  stateOf(record: Known, field: CorrectableField): 'none' | 'settled-here' | 'settled-elsewhere' {
    const newest = this.#openFor(record.id, field)?.at(-1);
    if (newest === undefined) return 'none';
    return this.#authority.settles(newest, record) ? 'settled-here' : 'settled-elsewhere';
  }

  /**
   * Settles the corrections of a field by the file's value; says whether the record takes that value. Where it is not for the file to
   * say what became of them, they go on as they are.
   */
  takesFile(
    record: Known,
    field: CorrectableField,
    valueInFile: string,
    shown: Pick<Showing, 'modifiedAt' | 'names'> = {},
  ): boolean {
    const open = this.#openFor(record.id, field);
    if (open === undefined) return true;
    if (!this.#authority.settles(open.at(-1)!, record)) return false;
    const { takesFile, corrections } = reconcile(open, valueInFile, { ...this.#showing, ...shown });
    for (const correction of corrections) if (!open.includes(correction)) this.#changed.set(correction.id, correction);
    return takesFile;
  }

  /** The company of a contact goes by another name: a correction by which the contact moved there asks for that name. */
  renameCompany({ id, company }: Contact, name: string): void {
    const open = this.#openFor(id, 'company');
    if (open === undefined) return;
    const renamed = open.map((move) => (move.newValue === company ? { ...move, newValue: name } : move));
    for (const move of renamed) if (!open.includes(move)) this.#changed.set(move.id, move);
    this.#open.set(keyOf(id, 'company'), renamed);
  }

  /** Notes that the file has a blank cell for a field: news only to a correction of what was blank, or that asked for a blank. */
  seeBlank(record: Known, field: CorrectableField): void {
    const newest = this.#openFor(record.id, field)?.at(-1);
    if (newest?.oldValue === '' || newest?.newValue === '') this.takesFile(record, field, '');
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
