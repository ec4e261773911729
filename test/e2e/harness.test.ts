import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';

let muster: MusterBrowser;
beforeAll(async () => void (muster = await launchMuster()));
afterAll(() => muster?.close());

it('serves LinkedIn, opens own pages, and stops and wakes the worker', async () => {
  muster.serve('/in/someone/', { html: '<title>Someone</title>' });
  const page = await muster.openLinkedIn('/in/someone');
  expect(await page.title()).toBe('Someone');
  const dashboard = await muster.openDashboard();
  expect(await dashboard.title()).toMatch(/Muster$/);
  await (await muster.serviceWorker()).evaluate('globalThis.remembered = true');
  await muster.stopServiceWorker();
  expect(await (await muster.serviceWorker()).evaluate('globalThis.remembered')).toBeUndefined();
  await muster.changeSettings({ surface: 'overlay' });
  expect(await dashboard.evaluate("chrome.storage.local.get('surface')")).toEqual({ surface: 'overlay' });
});

it('does not wait for a browser that is gone', async () => {
  const other = await launchMuster();
  const waiting = expect(other.whileOpen(new Promise(() => {}))).rejects.toThrow('closed or killed');
  await other.close();
  await waiting;
});
