import { join } from 'node:path';
import { bundleScript } from '../build/bundle-script.js';
import { CONTACTS } from './contacts.js';

let code;

/**
 * Makes a program of the run's contacts in a fresh browser. Answers its id, and a page of the extension's own in which the functions of
 * `run-entry.ts` can be called as `Run.…`.
 */
export async function openProgram(muster) {
  code ??= await bundleScript(join(import.meta.dirname, 'run-entry.ts'), 'Run');
  const own = await muster.openExtensionPage('manifest.json');
  await own.evaluate(`${code}; globalThis.Run = Run`);
  const people = JSON.stringify(CONTACTS.map(({ record }) => record));
  const programId = await own.evaluate(`Run.seed('Bench', ${people})`);
  await muster.changeSettings({ activeProgram: programId, surface: 'overlay' });
  return { own, programId };
}
