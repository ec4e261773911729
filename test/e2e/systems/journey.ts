import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright-core';
import { launchMuster, type MusterBrowser } from '../browser';
import { seedProgram } from '../seed-program';
import { exportQueue } from '../steps';
import { CHANGES, renderPage, settleOnPage, type Change } from './changes';

/** What happens to a download on the side of the system: rows that it refuses, and what colleagues change afterwards. */
export interface Circumstances {
  refused?: readonly string[];
  edits?: readonly { id: string; column: string; value: string }[];
}

/** One browser in which systems of record are met, each in a program of its own. */
export interface Journeys {
  muster: MusterBrowser;
  /** A dashboard in a fresh program, in which all that is done belongs to it. */
  startProgram(name: string): Promise<Page>;
  /** Opens the pages, and accepts what changed there; says how many fields that corrects. */
  visit(changes: readonly Change[]): Promise<number>;
  /** Exports the queue and applies the really downloaded file to the records; answers with the records that the system exports next. */
  exportAndApply(
    dashboard: Page,
    to: { form?: string; script: string; records: string | Uint8Array; circumstances?: Circumstances },
  ): Promise<Uint8Array>;
  /** Applies a file that was downloaded before, or those in a zip whose names fit. */
  apply(
    download: string,
    to: { script: string; records: string | Uint8Array; circumstances?: Circumstances; only?: RegExp },
  ): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** Starts Chromium with Muster, and with the pages of everybody who changed. */
export async function startJourneys(): Promise<Journeys> {
  const muster = await launchMuster();
  const folder = await mkdtemp(join(tmpdir(), 'muster-systems-'));
  for (const changed of Object.values(CHANGES))
    muster.serve(`/in/${changed.person.slug}/`, { html: renderPage(changed) });
  const tab = await muster.context.newPage();

  const apply: Journeys['apply'] = async (download, { script, records, circumstances = {}, only = /^/ }) => {
    const [before, after] = [join(folder, 'records'), join(folder, 'next')];
    await writeFile(before, records);
    const program = join(import.meta.dirname, script);
    await promisify(execFile)(process.execPath, [
      program,
      before,
      download,
      after,
      JSON.stringify({ ...circumstances, only: only.source }),
    ]);
    return new Uint8Array(await readFile(after));
  };
  return {
    muster,
    startProgram: async (name) => {
      await seedProgram(muster, name, []);
      return muster.openDashboard('#/import');
    },
    visit: async (changes) => {
      await tab.bringToFront();
      for (const change of changes) await settleOnPage(tab, change);
      return changes.reduce((sum, change) => sum + CHANGES[change].corrections, 0);
    },
    exportAndApply: async (dashboard, { form, ...to }) => {
      await dashboard.bringToFront();
      return apply(await exportQueue(muster, dashboard, form), to);
    },
    apply,
    close: async () => {
      await muster.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
