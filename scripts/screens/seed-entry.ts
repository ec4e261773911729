import { createProgram } from '../../src/actions/create-program';
import { addRecords } from '../../src/actions/put-records';
import { startRun } from '../../src/actions/run/start-run';
import type { WorldOfFiles } from '../../src/actions/world';
import type { RecordTable } from '../../src/domain/event';
import type { Id } from '../../src/domain/ids';
import { addDays } from '../../src/domain/use';
import { openStore } from '../../src/store/open-store';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';
import { draftAround } from './draft-around';
import { draftPeople } from './draft-people';
import { playDays } from './play-days';
import type { Frame, SeedPerson, SeedProgram } from './seed-program';

/**
 * Runs inside one of the extension's own pages: writes a program in which everything has happened that can happen, or an empty one where it has
 * no people. Answers with its id.
 */
export async function seed({ name, people, hasRun = false }: SeedProgram): Promise<Id> {
  const world: WorldOfFiles = {
    store: openStore(),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    say: sayInEnglish,
  };
  const { id: programId } = await createProgram(world, { name });
  if (people.length > 0) await fill(world, programId, people);
  if (hasRun)
    await startRun(world, { programId, name: 'All active', rules: { notVerifiedForDays: 0, statuses: ['active'] } });
  world.store.close();
  return programId;
}

async function fill(world: WorldOfFiles, programId: Id, people: readonly SeedPerson[]): Promise<void> {
  const now = world.now();
  const inDays = (days: number) => addDays(now.slice(0, 10), days);
  const instant = (days: number) => `${inDays(days)}T09:30:00.000Z`;
  const frame: Frame = { programId, newId: world.newId, now, inDays, instant };
  const seeded = draftPeople(frame, people);
  const { contacts } = seeded;
  const tables = Object.entries({ ...seeded, ...draftAround(frame, seeded) }) as [RecordTable, never[]][];
  await world.store.transact(programId, async (write) => {
    for (const [table, rows] of tables) await addRecords(write, table, rows);
    const summary = `${contacts.length} contacts`;
    write.event({ id: world.newId(), at: now, action: 'import', summary, contactIds: [] });
  });
  await playDays(world, programId, contacts);
}
