import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const AXE = join(resolve(import.meta.dirname, '../..'), 'node_modules/axe-core/axe.min.js');

/** Expects nothing serious in the light and in the dark; on LinkedIn's pages only what Muster has put there counts. */
export async function expectAccessible(page: Page, state: string): Promise<void> {
  await page.evaluate(await readFile(AXE, 'utf8'));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await page.evaluate(runAxe);
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

/** Runs in the page. */
async function runAxe(): Promise<string[]> {
  const { axe } = globalThis as unknown as {
    axe: { run: (context: Node[] | Document, options: RunOptions) => Promise<AxeResults> };
  };
  const hosts = [...document.documentElement.children].filter((child) => child.shadowRoot !== null);
  const { violations } = await axe.run(hosts.length > 0 ? hosts : document, { resultTypes: ['violations'] });
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary ?? ''}`));
}
