import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * Watches a page of LinkedIn from now on. The answer tells what of LinkedIn's own nodes has changed, and whether something of Muster took the
 * keyboard before the user had pressed anything there: both must stay nothing over a whole journey.
 */
export async function witness(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const seen = { changed: [] as string[], taken: [] as string[] };
    (globalThis as unknown as { seen: typeof seen }).seen = seen;
    new MutationObserver((records) =>
      records.forEach(({ type, target }) => seen.changed.push(`${type} of ${target.nodeName}`)),
    ).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    let isAsked = false;
    for (const name of ['keydown', 'pointerdown'])
      addEventListener(name, ({ isTrusted }) => (isAsked ||= isTrusted), { capture: true });
    addEventListener('focus', ({ target }) => isAsked || seen.taken.push((target as Node).nodeName), { capture: true });
  });
  return async () => expect(await page.evaluate('seen')).toEqual({ changed: [], taken: [] });
}

/** What has the keyboard: the name of a control, as a screen reader says it, or the role of what else has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    if (active === null || active === document.body) return 'nothing';
    const { labels = null } = active as HTMLInputElement;
    const label = labels?.[0]?.querySelector('span')?.textContent ?? labels?.[0]?.textContent;
    const name = active.getAttribute('aria-label') ?? label ?? active.textContent ?? '';
    return name.trim();
  });
}
