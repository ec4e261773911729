import { expect, it, vi } from 'vitest';
import { countDue } from '../../src/actions/count-due';
import { finishNextAction } from '../../src/actions/life-cycle/finish-next-action';
import type { Client } from '../../src/messaging/client';
import { followDue } from '../../src/messaging/follow-due';
import { makeWorld, putRows, seed } from '../actions/test-world';

it('has the toolbar count anew when what is due has changed', async () => {
  const world = makeWorld();
  const { program, contacts } = await seed(world);
  const [{ id: contactId }] = contacts as [(typeof contacts)[0]];
  const base = { programId: program.id, contactId, accountId: null, owner: '', createdAt: world.now() };
  await putRows(world, program.id, 'nextActions', { ...base, id: 'n1', what: 'Call', dueOn: '2026-03-01' });
  const counted: [string, number][] = [];
  const tell = async (type: string) => void counted.push([type, await countDue(world, [program.id], '2026-03-01')]);
  followDue(world, tell as unknown as Client);
  await vi.waitFor(() => expect(counted).toEqual([['toolbar.refresh', 1]]));
  await finishNextAction(world, { programId: program.id, nextActionId: 'n1' });
  await vi.waitFor(() =>
    expect(counted).toEqual([
      ['toolbar.refresh', 1],
      ['toolbar.refresh', 0],
    ]),
  );
});
