import type { RecordTable } from '../../domain/event';
import type { ProfileObservation } from '../../domain/observation';
import type { Program } from '../../domain/program';
import { say } from '../../domain/said';
import { localDay } from '../../platform/clock';
import type { ProgramRecords } from '../../store/program-records';
import { draftProgram } from '../create-program';
import { findPerson } from '../find-person';
import { addRecords } from '../put-records';
import { recordObservation } from '../record-observation';
import type { World } from '../world';
import { draftSample } from './draft-sample';
import { samplePage } from './sample-page';
import { SAMPLE_PEOPLE } from './sample-people';

/**
 * Creates the sample program, whose people and companies are invented, under a name; where there is one already, that one is answered. What
 * the pages of its people showed is judged as any page is; one that was broken off half-way is finished.
 */
export async function createSample(world: World, { name }: { name: string }): Promise<Program> {
  const known = (await world.store.programs.all()).find(({ isSample }) => isSample === true);
  const program = known ?? (await addSample(world, name));
  const now = world.now();
  for (const person of SAMPLE_PEOPLE) {
    const page = samplePage(person, localDay(now), now);
    if (page !== null && !(await isJudged(world.store.in(program.id), page)))
      await recordObservation(world, { programIds: [program.id], observation: page });
  }
  return program;
}

async function addSample(world: World, name: string): Promise<Program> {
  const program: Program = { ...(await draftProgram(world, await freeName(world, name))), isSample: true };
  const now = world.now();
  const frame = { programId: program.id, today: localDay(now), now, newId: () => world.newId() };
  const tables = Object.entries(draftSample(frame)) as [RecordTable, never[]][];
  await world.store.transact(program.id, async (write) => {
    await write.add('programs', [program]);
    for (const [table, rows] of tables) await addRecords(write, table, rows);
    const summary = say('event.program', { name: program.name });
    write.event({ id: world.newId(), at: now, action: 'create-program', summary, contactIds: [] });
  });
  return program;
}

async function isJudged(records: ProgramRecords, page: ProfileObservation): Promise<boolean> {
  const { answer } = await findPerson(records, page);
  return answer.decision === 'match' && (await records.judgements.latestOf([answer.contactId])).size > 0;
}

/** The name, with a number behind it where a program has it already. */
async function freeName({ store }: World, name: string): Promise<string> {
  const taken = new Set((await store.programs.all()).map((program) => program.name.toLowerCase()));
  let free = name;
  for (let count = 2; taken.has(free.toLowerCase()); count += 1) free = `${name} ${count}`;
  return free;
}
