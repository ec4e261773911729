import { startRun as start } from '../../src/actions/run/start-run';
import { openStore } from '../../src/store/open-store';

export { seed } from '../../test/e2e/seed-entry';

/** Starts a review run over everybody in the program, and answers the contacts' names in its order. */
export async function startRun(programId: string): Promise<string[]> {
  const store = openStore();
  const world = { store, now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };
  const rules = { notVerifiedForDays: 0, statuses: [] };
  const { contactIds } = await start(world, { programId, rules, name: 'Bench' });
  const contacts = await store.in(programId).rows('contacts', contactIds);
  store.close();
  const nameOf = new Map(contacts.map(({ id, name }) => [id, name.full]));
  return contactIds.map((id) => nameOf.get(id)!);
}
