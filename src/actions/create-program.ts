import type { Program } from '../domain/program';
import type { World } from './world';

/** Creates a program with the usual limits. */
export async function createProgram(_world: World, _input: { name: string }): Promise<Program> {
  throw new Error('Not written yet.');
}
