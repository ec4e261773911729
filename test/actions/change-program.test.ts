import { beforeEach, describe, expect, it } from 'vitest';
import { changeProgram } from '../../src/actions/change-program';
import { createProgram } from '../../src/actions/create-program';
import { refusalOf } from '../refusal';
import { makeWorld, type TestWorld } from './test-world';

let world: TestWorld;
let programId: string;
beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
});
const read = () => world.store.programs.get(programId);
const change = (change: object) => changeProgram(world, { programId, change });

describe('where corrections go', () => {
  it('is kept, left alone by other changes, and taken away again', async () => {
    const way = { exportTo: 'hubspot', homes: { email: 'salesforce-loader' } };
    expect(await change({ ...way, phoneRegion: 'ch' })).toMatchObject({ ...way, phoneRegion: 'CH' });
    await change({ staleAfterDays: 90 });
    expect(await read()).toMatchObject({ ...way, phoneRegion: 'CH', staleAfterDays: 90 });
    const after = await change({ exportTo: null, homes: {}, phoneRegion: '' });
    expect(after).toEqual(await read());
    expect(after.homes).toEqual({});
    expect(after).not.toHaveProperty('exportTo');
    expect(after).not.toHaveProperty('phoneRegion');
  });

  it.each([
    [{ exportTo: 'fax' }, 'no such export format'],
    [{ homes: { title: 'fax' } }, 'no such export format'],
    [{ homes: { shoeSize: 'excel' } }, 'Only fields that Muster corrects'],
    [{ phoneRegion: 'DEU' }, 'two letters'],
    [{ phoneRegion: 'QX' }, 'two letters'],
  ])('is refused in words where it makes no sense: %o', async (wrong, sentence) => {
    const before = await world.dumpAll();
    expect(await refusalOf(change(wrong))).toContain(sentence);
    expect(await world.dumpAll()).toBe(before);
  });

  it('belongs to one program', async () => {
    const other = await createProgram(world, { name: 'Other' });
    await change({ exportTo: 'hubspot' });
    expect(await world.store.programs.get(other.id)).not.toHaveProperty('exportTo');
  });
});
