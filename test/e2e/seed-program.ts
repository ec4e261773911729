import { join } from 'node:path';
import { build } from 'vite';
import type { MusterBrowser } from './browser';
import type { SeedContact } from './seed-entry';

let code: Promise<string> | undefined;

/**
 * Puts a program with contacts into the browser's database, through the product's own store, and makes it the active one
 * with the pill switched on. Answers with the program's id.
 */
export async function seedProgram(
  muster: MusterBrowser,
  name: string,
  people: readonly SeedContact[],
): Promise<string> {
  const page = await muster.openExtensionPage('manifest.json');
  code ??= bundle();
  const programId = await page.evaluate<string>(
    `${await code}; Seed.seed(${JSON.stringify(name)}, ${JSON.stringify(people)})`,
  );
  await page.close();
  await muster.changeSettings({ activeProgram: programId, surface: 'overlay' });
  return programId;
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, 'seed-entry.ts'), formats: ['iife'], name: 'Seed', fileName: 'seed' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('The seed was not bundled.');
  return output.output[0].code;
}
