import { recordObservation } from '../../src/actions/record-observation';
import type { Id } from '../../src/domain/ids';
import { makeObservation, makePosition } from '../store/make-rows';
import { contactsOf, makeWorld, row, seed, type TestWorld } from './test-world';

/** Ann Cedar of Acme has gone to Beta, and her page says so. */
export const leftPage = makeObservation({
  slug: 'ann-2',
  urn: 'ACoAAx',
  name: { value: 'Ann Cedar', confidence: 0.99, evidence: [] },
  positions: [
    makePosition('Chief of Staff', 'Beta', '2026-02'),
    makePosition('Director', 'Acme', '2019-01', '2026-01'),
  ],
});

/** A program in which somebody has left. */
export interface Scene {
  world: TestWorld;
  programId: Id;
  /** Ann Cedar. */
  contactId: Id;
  judgementId: Id;
  /** What a departure is asked for. */
  target: { programId: Id; contactId: Id; judgementId: Id };
  accountId: Id;
}

const agreed = { type: 'reference-call', consent: 'agreed' } as const;
/** What makes a row of a file a referenceable contact. */
export const able = { participations: [agreed], verifiedAt: '2026-02-20T09:00:00.000Z' };

/**
 * Ann Cedar and Ann Dogwood work at Acme, a maker of anvils; others elsewhere. All are referenceable. Ann Cedar alone speaks about
 * `Anvil`, all of them about `Rocket`.
 */
export async function makeScene(): Promise<Scene> {
  const world = makeWorld();
  const { program, contacts } = await seed(world, [
    row(2, { ...able, products: ['Anvil', 'Rocket'], industry: 'Smithing', isCustomer: true }),
    row(3, { ...able, products: [], owner: 'Ines' }),
    row(4, { ...able, products: ['Rocket'], company: 'Globex', industry: 'Retail' }),
  ]);
  const contact = contacts[0]!;
  await recordObservation(world, { programIds: [program.id], observation: leftPage });
  const judgement = (await world.store.in(program.id).judgements.latestOf([contact.id])).get(contact.id)!;
  const target = { programId: program.id, contactId: contact.id, judgementId: judgement.id };
  return { world, ...target, target, accountId: contact.accountId! };
}

/** The contact of a scene as it is now. */
export async function reread({ world, programId, contactId }: Scene) {
  return (await contactsOf(world, programId)).find(({ id }) => id === contactId)!;
}
