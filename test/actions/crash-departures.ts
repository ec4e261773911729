import { departContact } from '../../src/actions/depart-contact';
import { fillNomination } from '../../src/actions/fill-nomination';
import { nominatePerson } from '../../src/actions/nominate-person';
import { settleNomination } from '../../src/actions/settle-nomination';
import { stopFollow } from '../../src/actions/stop-follow';
import type { World } from '../../src/actions/world';
import { makeObservation } from '../store/make-rows';

interface Scene {
  world: World;
  programId: string;
  contactId: string;
  judgementId: string;
}

const stranger = makeObservation({
  slug: 'ola-demo',
  urn: null,
  name: { value: 'Ola Nordmark', confidence: 0.99, evidence: [] },
});

const leave = ({ world, programId, contactId, judgementId }: Scene) =>
  departContact(world, {
    ...{ programId, contactId, judgementId },
    choices: {
      leftOn: '2026-02',
      destination: { company: 'Globex', title: 'Chief', companyUrl: null },
      replacement: { owner: 'Ines', dueOn: '2026-03-15' },
      isFollowed: true,
    },
  });

/** Opens the search for a successor. Answers with its id. */
async function openSearch(scene: Scene): Promise<string> {
  await leave(scene);
  const [search] = await scene.world.store.in(scene.programId).nominations.open();
  return search!.id;
}

/** What is done about departures and nominations, each with what must have happened before it; it runs in the world that it is given. */
export const DEPARTURES = {
  departContact: async (scene: Scene) => (world: World) => leave({ ...scene, world }),
  stopFollow: async (scene: Scene) => {
    const { programId, contactId } = scene;
    await leave(scene);
    return (world: World) => stopFollow(world, { programId, contactId });
  },
  nominatePerson:
    async ({ programId }: Scene) =>
    (world: World) =>
      nominatePerson(world, { programId, accountId: null, observation: stranger }),
  fillNomination: async (scene: Scene) => {
    const { programId } = scene;
    const nominationId = await openSearch(scene);
    return (world: World) => fillNomination(world, { programId, nominationId, observation: stranger });
  },
  settleNomination: async (scene: Scene) => {
    const { programId } = scene;
    const nominationId = await openSearch(scene);
    return (world: World) => settleNomination(world, { programId, nominationId, state: 'declined' });
  },
};
