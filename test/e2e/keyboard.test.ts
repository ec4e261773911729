import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { expectAccessible } from './expect-accessible';
import { HANDS } from './hands';
import { seedProgram } from './seed-program';
import { focused } from './witness';

const COUNT = 450;
const nameOf = (place: number) => `Ada T${String(place).padStart(3, '0')}`;
const [hands] = HANDS;

let muster: MusterBrowser;
let dashboard: Page;

beforeAll(async () => {
  muster = await launchMuster();
  const people = Array.from({ length: COUNT }, (_, place) => ({
    name: nameOf(place),
    slug: `ada-${place}`,
    title: 'Head of Operations',
    company: 'Brambleway Logistics',
  }));
  await seedProgram(muster, 'Fernhill', people);
  dashboard = await muster.openDashboard('#/contacts');
});
afterAll(() => muster?.close());

const press = (key: string) => dashboard.keyboard.press(key);
const row = (place: number) => dashboard.getByRole('link', { name: nameOf(place) });
/** Waits until the row of a contact has the keyboard, and is in sight. */
const isAt = async (place: number) => {
  await expect.poll(() => focused(dashboard)).toContain(nameOf(place));
  await expect.poll(() => isInSight(place)).toBe(true);
};
const isInSight = (place: number) =>
  row(place).evaluate((link) => {
    const [box, view] = [link.getBoundingClientRect(), link.closest('.scroller')!.getBoundingClientRect()];
    // Places on the screen are no whole pixels.
    return box.top > view.top - 1 && box.bottom < view.bottom + 1;
  });
/** Notes from now on, under `lost` in the page, each time that something loses the keyboard. */
const noteLost = () =>
  dashboard.evaluate(() => {
    const lost = ((globalThis as { lost?: string[] }).lost = []) as string[];
    addEventListener('focusout', ({ target }) => lost.push((target as Element).textContent));
  });

describe('a long list by the keyboard', () => {
  it('is one stop of Tab, and a record of it is one more', async () => {
    await hands!.press(row(0));
    await dashboard.getByRole('heading', { name: nameOf(0) }).waitFor();
    await isAt(0);
    await press('Tab');
    await expect.poll(() => focused(dashboard)).toBe('Open LinkedIn profile');
    await press('Shift+Tab');
    await isAt(0);
    await expectAccessible(dashboard, 'a row in hand');
  });

  it('is gone through to its end and back, whatever of it was read before', async () => {
    await press('End');
    await isAt(COUNT - 1);
    await press('ArrowUp');
    await isAt(COUNT - 2);
    await press('Home');
    await isAt(0);
    for (let presses = 0; presses < 60; presses++) await press('ArrowDown');
    await isAt(60);
    await press('PageUp');
    await expect.poll(() => focused(dashboard)).not.toContain(nameOf(60));
    await press('PageDown');
    await isAt(60);
  });

  it('keeps the row in hand while the mouse scrolls elsewhere', async () => {
    await noteLost();
    await row(60).hover();
    await dashboard.mouse.wheel(0, 1e6);
    await row(COUNT - 1).waitFor();
    expect(await focused(dashboard)).toContain(nameOf(60));
    await dashboard.mouse.wheel(0, -1e6);
    await row(0).waitFor();
    expect(await focused(dashboard)).toContain(nameOf(60));
    expect(await dashboard.evaluate('lost')).toEqual([]);
    await press('ArrowDown');
    await isAt(61);
  });

  it('ticks by Space, and a range with Shift', async () => {
    const selected = (count: number) => dashboard.getByRole('status').getByText(`${count} selected`).waitFor();
    await press('Space');
    await selected(1);
    await press('End');
    await isAt(COUNT - 1);
    await press('Shift+Space');
    await selected(COUNT - 61);
    await press('Space');
    await selected(COUNT - 62);
    await press('Enter');
    await dashboard.getByRole('heading', { name: nameOf(COUNT - 1) }).waitFor();
  });
});

describe('a change of screen', () => {
  it('takes the keyboard to the content, and the title of the window along', async () => {
    await hands!.press(dashboard.getByRole('link', { name: /^Queue/ }));
    await expect.poll(() => focused(dashboard)).toBe('Queue');
    expect(await dashboard.title()).toBe('Queue · Muster');
    const main = dashboard.getByRole('main', { name: 'Queue' });
    expect(await main.evaluate((content) => getComputedStyle(content).outlineStyle)).toBe('none');
    await hands!.press(dashboard.getByRole('main').getByRole('link', { name: 'Contacts' }));
    await expect.poll(() => focused(dashboard)).toBe('Contacts');
    await dashboard.goBack();
    await expect.poll(() => focused(dashboard)).toBe('Queue');
    await expectAccessible(dashboard, 'a screen that was come to');
  });

  it('takes it to the record where there is room for one of both, and back to the row', async () => {
    await dashboard.setViewportSize({ width: 640, height: 720 });
    await dashboard.goBack();
    await hands!.press(dashboard.getByRole('link', { name: 'Back to the list' }));
    for (const place of [0, 12]) {
      await hands!.press(row(place));
      await dashboard.getByRole('heading', { name: nameOf(place) }).waitFor();
      await expect.poll(() => focused(dashboard)).toBe('Contacts');
      await press('Tab');
      await expect.poll(() => focused(dashboard)).toBe('Back to the list');
      await press('Enter');
      await isAt(place);
    }
  });
});
