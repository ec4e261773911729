import { CORRECTABLE_FIELDS, type Correction, type CorrectableField } from '../../domain/correction';
import type { ExportTarget } from '../../domain/export-target';
import type { ExternalId, RecordSystem } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { Program } from '../../domain/program';
import type { ProgramRecords } from '../../store/program-records';
import type { ImportInput } from '../import-plan';
import { needProgram } from '../need';
import { homeOf } from '../route-corrections';

/** The system whose records each form of export changes; null where people read the file, who may change any. */
const SYSTEM_OF: Record<ExportTarget, RecordSystem | null> = {
  'salesforce-loader': 'salesforce',
  'salesforce-wizard': 'salesforce',
  'reference-edge': 'salesforce',
  'ro-innovation': 'ro-innovation',
  hubspot: 'hubspot',
  smartsheet: 'smartsheet',
  excel: null,
  'excel-csv': null,
  json: null,
  vcard: null,
};

/** The fields that every system of record has; of the others a file of the system must have shown that it has them. */
const COMMON: readonly CorrectableField[] = ['title', 'company', 'givenName', 'familyName', 'email', 'phone', 'mobile'];

/** A record as the systems of record know it. */
export type Known = { id: Id; externalIds: readonly ExternalId[] };

/**
 * What the file of one system may say where a program has several. The home of a field decides what the field is, for the
 * records that it knows; and only a file from where a correction went shows what became of it. A spreadsheet may be of any system. Muster's
 * own lists have Muster's values, and LinkedIn is nobody's system of record: they show nothing of corrections.
 */
export class FileAuthority {
  readonly #system: RecordSystem;
  readonly #isOwnList: boolean;
  readonly #program: Program;
  readonly #sentTo: ReadonlyMap<Id, ExportTarget>;
  /** The home of each field that was asked for, where it is not the file's system. */
  readonly #homes = new Map<CorrectableField, RecordSystem | null>();

  private constructor(input: FileSource, program: Program, sentTo: ReadonlyMap<Id, ExportTarget>) {
    this.#system = databaseOf(input.system);
    this.#isOwnList = input.isOwnList ?? false;
    this.#program = program;
    this.#sentTo = sentTo;
  }

  /** Reads what the program says about homes, and where the corrections went that are out. */
  static async read(records: ProgramRecords, input: FileSource): Promise<FileAuthority> {
    const program = await needProgram(records);
    const batches = (await records.batches.all()).filter(({ state }) => state === 'exported');
    const files = batches.flatMap(({ id, files }) => files.map((one) => ({ ...one, batchId: id })));
    const sentTo = files.flatMap(({ batchId, target, correctionIds }) =>
      correctionIds.map((id) => [sendingKey(batchId, id), target] as const),
    );
    return new FileAuthority(input, program, new Map(sentTo));
  }

  /** The other system that decides what the field of a record is; null where the file does. */
  homeOf(record: Known, field: CorrectableField): RecordSystem | null {
    const home = this.#otherHome(field);
    return home !== null && isKnownTo(home, record) ? home : null;
  }

  /** Whether the file shows what became of a correction. */
  settles({ id, batchId, field, state }: Correction, record: Known): boolean {
    if (this.#isOwnList || this.#system === 'linkedin') return false;
    if (this.#system === 'spreadsheet') return true;
    const target = state === 'exported' ? this.#sentTo.get(sendingKey(batchId, id)) : undefined;
    const system = target === undefined ? null : SYSTEM_OF[target];
    if (system === this.#system) return true;
    return (system === null || !isKnownTo(system, record)) && this.homeOf(record, field) === null;
  }

  /** Whether the file decides every field of every record. */
  get decidesAll(): boolean {
    return CORRECTABLE_FIELDS.every((field) => this.#otherHome(field) === null);
  }

  /** The system that has the record in its files, where that is another one than the file's. */
  mainHomeOf(record: Known): RecordSystem | null {
    const { exportTo } = this.#program;
    const home = exportTo === undefined ? null : SYSTEM_OF[exportTo];
    return home !== null && this.#isOther(home) && isKnownTo(home, record) ? home : null;
  }

  #otherHome(field: CorrectableField): RecordSystem | null {
    let home = this.#homes.get(field);
    if (home === undefined) this.#homes.set(field, (home = this.#findOtherHome(field)));
    return home;
  }

  #findOtherHome(field: CorrectableField): RecordSystem | null {
    const home = SYSTEM_OF[homeOf(field, this.#program)];
    if (home === null || !this.#isOther(home)) return null;
    return this.#program.homes?.[field] !== undefined || this.#hasField(home, field) ? home : null;
  }

  #isOther(home: RecordSystem): boolean {
    return this.#system !== 'spreadsheet' && this.#system !== home;
  }

  #hasField(home: RecordSystem, field: CorrectableField): boolean {
    const { systems } = this.#program;
    const known = Object.entries(systems).filter(([system]) => databaseOf(system as RecordSystem) === home);
    const columns = Object.assign({}, ...known.map(([, words]) => words.columns)) as Partial<Record<string, string>>;
    if (Object.keys(columns).length === 0) return COMMON.includes(field);
    return columns[field] !== undefined || (field === 'company' && columns['accountKey'] !== undefined);
  }
}

type FileSource = Pick<ImportInput, 'system' | 'isOwnList'>;

/** ReferenceEdge lives in Salesforce: what a file of one shows is in the other. */
function databaseOf(system: RecordSystem): RecordSystem {
  return system === 'reference-edge' ? 'salesforce' : system;
}

function isKnownTo(home: RecordSystem, { externalIds }: Known): boolean {
  return externalIds.some(({ system }) => databaseOf(system) === home);
}

function sendingKey(batchId: Id | undefined, correctionId: Id): string {
  return `${batchId ?? ''}/${correctionId}`;
}
