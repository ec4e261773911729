import { expect } from 'vitest';
import { createProgram } from '../../../src/actions/create-program';
import { importRecords } from '../../../src/actions/import-records';
import type { Account } from '../../../src/domain/account';
import type { ExportBatch } from '../../../src/domain/batch';
import type { Contact } from '../../../src/domain/contact';
import type { Correction } from '../../../src/domain/correction';
import type { Event } from '../../../src/domain/event';
import type { Id } from '../../../src/domain/ids';
import type { Program } from '../../../src/domain/program';
import type { WrittenFile } from '../../../src/exchange/written-file';
import { makeWorld, row, seed, type TestWorld } from '../test-world';
import { type PlayedSystem, SystemOfRecord } from './system-of-record';

/** All rows of one program as stored. */
export interface Snapshot {
  programs: Program[];
  contacts: Contact[];
  accounts: Account[];
  corrections: Correction[];
  batches: ExportBatch[];
  [table: string]: unknown[];
}

/** A program, its systems of record, and another program that nothing may touch. */
export interface Play {
  world: TestWorld;
  programId: Id;
  otherId: Id;
  systems: Record<PlayedSystem, SystemOfRecord>;
  /** What each batch holds, as it was drafted. */
  written: Map<Id, WrittenFile[]>;
  /** Files that were imported, to be imported again. */
  files: Parameters<typeof importRecords>[1][];
}

/** Begins a play with a few people. The other program has the same people. */
export async function beginPlay(): Promise<Play> {
  const world = makeWorld();
  const other = await seed(world, [row(0), row(1)]);
  const program = await createProgram(world, { name: 'Played' });
  const systems = { salesforce: new SystemOfRecord('salesforce', 4), smartsheet: new SystemOfRecord('smartsheet', 3) };
  const play = { world, programId: program.id, otherId: other.program.id, systems };
  return { ...play, written: new Map(), files: [] };
}

/** All rows of a program, in an order that says nothing. */
export async function snap(world: TestWorld, programId: Id): Promise<Snapshot> {
  const dump = await world.dump();
  const own = Object.entries(dump).map(([table, rows]) => [
    table,
    (rows as { id: Id; programId?: Id }[])
      .filter((one) => (table === 'programs' ? one.id === programId : one.programId === programId))
      .toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  return Object.fromEntries(own) as Snapshot;
}

/** The events of the program, newest first. */
export function eventsOf({ world, programId }: Play): Promise<Event[]> {
  return world.store.in(programId).events.latest(1000);
}

/** Expects that two states of a program are the same, but for what tells that something was undone. */
export function expectSame(now: Snapshot, then: Snapshot, why: string): void {
  expect(plainOf(now), why).toEqual(plainOf(then));
}

function plainOf(state: Snapshot): object {
  return Object.fromEntries(
    Object.entries(state)
      .filter(([table]) => table !== 'importRuns')
      .map(([table, rows]) => [
        table,
        rows.map((one) => ({ ...(one as object), updatedAt: '', bytes: undefined, textWords: undefined })),
      ]),
  );
}
