import type { Change, Event, RecordTable } from '../domain/event';
import type { Id } from '../domain/ids';
import { isSame } from '../domain/is-same';
import { manyOf, packChanges } from './change-row';
import { type Database, tableOf } from './database';
import { indexEvent, indexRow, recordOf } from './index-row';
import type { AccountKeys, ContactKeys } from '../domain/lookup-keys';
import type { ErasedRows, EventHead, ProgramWriter } from './program-writer';
import { programOf, type RecordRows } from './record-rows';
import { readMany } from './records/own-rows';
import { readProgram } from './records/read-program';

type AnyRow = RecordRows[RecordTable];
type KeysOf = (row: never) => ContactKeys | AccountKeys;

/** So many new rows are handed to the database at once. */
const PIECE = 200;

/** Writes rows and collects what each was before and is after; `finish` writes the event with its changes. */
export class TransactionWriter implements ProgramWriter {
  readonly records;
  readonly #database: Database;
  readonly #programId: Id;
  /** By table and id: the row at the start of the transaction and now. */
  readonly #touched = new Map<string, { table: RecordTable; id: Id; before?: AnyRow; after?: AnyRow }>();
  #event: Event | undefined;

  constructor(database: Database, programId: Id) {
    this.#database = database;
    this.#programId = programId;
    this.records = readProgram(database, programId);
  }

  async add<T extends RecordTable>(table: T, rows: readonly RecordRows[T][], keysOf?: KeysOf): Promise<void> {
    const written: PromiseLike<unknown>[] = [];
    // The database is busy with one piece while the keys of the next are derived.
    for (let start = 0; start < rows.length; start += PIECE) {
      const piece = rows.slice(start, start + PIECE);
      written.push(tableOf(this.#database, table).bulkAdd(piece.map((row) => this.#index(table, row, keysOf))));
    }
    await Promise.all(written);
    for (const row of rows) this.#note(table, undefined, row);
  }

  async put<T extends RecordTable>(table: T, rows: readonly RecordRows[T][], keysOf?: KeysOf): Promise<void> {
    const stored = await this.#stored(table, rows.map(idOf));
    const changed = rows.filter((row) => !isSame(stored.get(row.id), row));
    if (changed.length === 0) return;
    await tableOf(this.#database, table).bulkPut(changed.map((row) => this.#index(table, row, keysOf)));
    for (const row of changed) this.#note(table, stored.get(row.id), row);
  }

  async remove(table: RecordTable, ids: readonly Id[]): Promise<void> {
    const stored = await this.#stored(table, ids);
    await tableOf(this.#database, table).bulkDelete([...stored.keys()]);
    for (const row of stored.values()) this.#note(table, row, undefined);
  }

  event(head: EventHead): Event {
    if (this.#event !== undefined) throw new Error('A transaction has one event: it was given a second one.');
    this.#event = { ...head, programId: this.#programId };
    return this.#event;
  }

  async markUndone(eventId: Id, by: Id | null): Promise<void> {
    const event = await this.records.events.get(eventId);
    if (event === undefined) return;
    const marked = { ...event };
    if (by === null) delete marked.undoneBy;
    else marked.undoneBy = by;
    await this.#database.events.put(indexEvent(marked));
  }

  async prune(table: RecordTable, ids: readonly Id[]): Promise<void> {
    const stored = await this.#stored(table, ids);
    await tableOf(this.#database, table).bulkDelete([...stored.keys()]);
    await this.#forget(table, ids);
  }

  async erase({ removed, rewritten, events }: ErasedRows): Promise<void> {
    for (const [table, ids] of removed) await this.prune(table, ids);
    for (const [table, rows] of rewritten) {
      await this.#stored(table, rows.map(idOf));
      await tableOf(this.#database, table).bulkPut(rows.map((row) => this.#index(table, row)));
      await this.#forget(table, rows.map(idOf));
    }
    await this.#database.events.bulkPut(events.map(indexEvent));
  }

  /** Writes the event with its changes. Called once, after the work. */
  async finish(): Promise<void> {
    const touched = [...this.#touched.values()].filter(({ before, after }) => !isSame(before, after));
    if (touched.length === 0) return;
    const event = this.#event;
    if (event === undefined) throw new Error('A transaction that changes records needs an event.');
    const changes = touched.map(({ table, id, before, after }): Change => ({
      eventId: event.id,
      programId: this.#programId,
      table,
      recordId: id,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    }));
    await this.#database.events.add(indexEvent(event));
    await this.#database.changes.bulkAdd(packChanges(changes));
  }

  /** Deletes the changes of these records, also where they stand among those of others. */
  async #forget(table: RecordTable, ids: readonly Id[]): Promise<void> {
    if (ids.length === 0) return;
    const changes = this.#database.changes.where('[programId+recordId]');
    await changes.anyOf(ids.map((id) => [this.#programId, id])).delete();
    const gone = new Set(ids);
    await changes
      .equals([this.#programId, manyOf(table)])
      .and(({ records }) => records.some(({ id }) => gone.has(id)))
      .modify((row) => {
        row.records = row.records.filter(({ id }) => !gone.has(id));
      });
  }

  /** The rows as stored. A row of another program under one of the ids is an error: it must never be overwritten. */
  async #stored(table: RecordTable, ids: readonly Id[]): Promise<Map<Id, AnyRow>> {
    const rows = await readMany(tableOf(this.#database, table), [...new Set(ids)]);
    return new Map(rows.map((row) => [row.id, recordOf<AnyRow>(this.#own(table, row))]));
  }

  #index<T extends RecordTable>(table: T, row: RecordRows[T], keysOf?: KeysOf) {
    return indexRow(table, this.#own(table, row), keysOf?.(row as never));
  }

  #own<T extends RecordTable, R extends RecordRows[T]>(table: T, row: R): R {
    if (programOf(table, row) !== this.#programId)
      throw new Error(`A row of ${table} belongs to another program and was not written.`);
    return row;
  }

  #note(table: RecordTable, before: AnyRow | undefined, after: AnyRow | undefined): void {
    const id = (before ?? after)!.id;
    const known = this.#touched.get(`${table}/${id}`);
    const start = known === undefined ? before : known.before;
    this.#touched.set(`${table}/${id}`, {
      table,
      id,
      ...(start === undefined ? {} : { before: start }),
      ...(after === undefined ? {} : { after }),
    });
  }
}

function idOf(row: AnyRow): Id {
  return row.id;
}
