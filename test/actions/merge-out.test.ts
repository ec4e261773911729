import { expect, it } from 'vitest';
import { completeExport } from '../../src/actions/complete-export';
import { mergeContacts } from '../../src/actions/merge-contacts';
import { prepareExport } from '../../src/actions/prepare-export';
import { setByHand } from '../../src/actions/set-by-hand';
import { makeWorld, row, seed } from './test-world';

it.each([
  [{ job: 'keep' }, [['withdrawn', 'VP']]],
  [
    { job: 'drop' },
    [
      ['withdrawn', 'VP'],
      ['pending', 'VP'],
    ],
  ],
] as const)(
  'a merge takes back what is out for the one that goes, unless it is asked for still: %j',
  async (choices, expected) => {
    const world = makeWorld();
    const { program, contacts } = await seed(world, [row(2), row(3, { familyName: 'Cedar' })]);
    const programId = program.id;
    const [keepId, dropId] = contacts.map(({ id }) => id) as [string, string];
    const page = { url: '', seenAt: world.now() };
    await setByHand(world, { programId, contactId: dropId, field: 'title', text: 'VP', page });
    const { batch } = await prepareExport(world, { programId });
    await completeExport(world, { programId, batchId: batch.id });
    await mergeContacts(world, { programId, keepId, dropId, choices });
    const titles = (await world.store.in(programId).corrections.ofContact(keepId)).filter(
      ({ field }) => field === 'title',
    );
    expect(titles.map(({ state, newValue }) => [state, newValue]).toReversed()).toEqual(expected);
  },
);
