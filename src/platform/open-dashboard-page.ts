import { browser } from './browser';

/** Shows the dashboard at a hash route such as `#/queue`: in the tab that has it open already, or in a new one. */
export async function openDashboardPage(hash: string): Promise<void> {
  const address = browser.runtime.getURL('dashboard.html');
  const [open] = await browser.tabs.query({ url: `${address}*` });
  if (open?.id === undefined) await browser.tabs.create({ url: address + hash });
  else await browser.tabs.update(open.id, { active: true, url: address + hash });
}
