import { join } from 'node:path';
import { bundleScript } from '../../scripts/build/bundle-script.js';
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
  code ??= bundleScript(join(import.meta.dirname, 'seed-entry.ts'), 'Seed');
  const programId = await page.evaluate<string>(
    `${await code}; Seed.seed(${JSON.stringify(name)}, ${JSON.stringify(people)})`,
  );
  await page.close();
  await muster.changeSettings({ activeProgram: programId, surface: 'overlay' });
  return programId;
}
