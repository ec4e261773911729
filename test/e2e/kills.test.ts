import { mkdir, mkdtemp, rm, watch } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { prepareWork } from '../../scripts/bench-kills/prepare-work.js';
import { runKilled } from '../../scripts/bench-kills/run-killed.js';
import { exportOf, importOf } from '../../scripts/bench-kills/works.js';
import { E2E_BUILD } from './browser';

/** What there is to see of a work under way: the dashboard, the folder of downloads, and the store. */
interface Sight {
  dashboard: Page;
  downloads: string;
  read(expression: string): Promise<unknown>;
}

let folder: string;
let prepared: Awaited<ReturnType<typeof prepareWork>>;
const killedAt = (until: (sight: Sight) => Promise<unknown>) => runKilled(folder, prepared, until);

beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'muster-killed-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Waits in the page until the import says how far it is, however shortly: who looks now and then may miss it on a quick machine. */
function awaitProgress(): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (document.querySelector('progress[aria-label="Importing contacts.csv"][value]')) resolve();
      if (document.body.innerText.includes('contacts.csv is imported')) resolve();
    };
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    look();
  });
}

describe('an import that is killed', () => {
  beforeAll(async () => void (prepared = await prepareWork(folder, 'import', importOf(100, 1000), E2E_BUILD)));

  it('when the first of it is written has done nothing, or all', async () => {
    const writing = ({ dashboard }: Sight) => dashboard.evaluate(awaitProgress);
    expect(await killedAt(writing)).toEqual({ is: expect.stringMatching(/^(before|after)$/) });
  });

  it('when any of it can be read has done all', async () => {
    const rows = Object.values<number>(prepared.before.rows).reduce((sum, count) => sum + count, 0);
    expect(await killedAt(({ read }) => read(`Kills.holdAtFirstChange(${rows})`))).toEqual({ is: 'after' });
  });

  it('once it says that it is done is whole', async () => {
    const done = ({ dashboard }: Sight) =>
      dashboard.getByRole('heading', { name: 'contacts.csv is imported' }).waitFor();
    expect(await killedAt(done)).toEqual({ is: 'after' });
  });
});

describe('an export that is killed', () => {
  beforeAll(async () => void (prepared = await prepareWork(folder, 'export', exportOf(100), E2E_BUILD)));

  it('when its file begins to be has not gone out without it', async () => {
    const firstFile = async ({ downloads }: Sight) => {
      await mkdir(downloads, { recursive: true });
      for await (const _ of watch(downloads, { signal: AbortSignal.timeout(120_000) })) return;
    };
    expect(await killedAt(firstFile)).toEqual({ is: expect.stringMatching(/^(prepared|after)$/) });
  });

  it('once it counts as exported has its file', async () => {
    const exported = ({ dashboard }: Sight) => dashboard.getByText('exported', { exact: true }).first().waitFor();
    expect(await killedAt(exported)).toEqual({ is: 'after' });
  });
});
