import type { Id } from '../domain/ids';
import type { Program } from '../domain/program';
import type { World } from './world';

/** Changes the settings of a program. */
export async function changeProgram(
  _world: World,
  _input: { programId: Id; change: Partial<Omit<Program, 'id' | 'createdAt'>> },
): Promise<Program> {
  throw new Error('Not written yet.');
}
