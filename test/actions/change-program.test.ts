import { beforeEach, describe, expect, it } from 'vitest';
import { changeProgram } from '../../src/actions/change-program';
import { createProgram } from '../../src/actions/create-program';
import { makeWorld, type TestWorld } from './test-world';

let world: TestWorld;
let programId: string;
beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
});
const read = () => world.store.programs.get(programId);

describe('where corrections go', () => {
  it('is kept, left alone by other changes, and taken away again', async () => {
    const way = { exportTo: 'hubspot' as const, homes: { email: 'salesforce-loader' as const }, phoneRegion: 'CH' };
    await changeProgram(world, { programId, change: way });
    await changeProgram(world, { programId, change: { staleAfterDays: 90 } });
    expect(await read()).toMatchObject({ ...way, staleAfterDays: 90 });
    await changeProgram(world, { programId, change: { exportTo: null, homes: {}, phoneRegion: '' } });
    const after = (await read())!;
    expect(after.homes).toEqual({});
    expect(Object.keys(after)).not.toContain('exportTo');
    expect(Object.keys(after)).not.toContain('phoneRegion');
  });

  it('knows countries by two letters only, and forms by their names', async () => {
    const change = { phoneRegion: 'Germany' };
    await expect(changeProgram(world, { programId, change })).rejects.toThrow('two letters');
    const odd = { homes: { email: 'fax' as never } };
    await expect(changeProgram(world, { programId, change: odd })).rejects.toThrow('no such form');
    expect(await read()).not.toHaveProperty('phoneRegion');
  });
});
