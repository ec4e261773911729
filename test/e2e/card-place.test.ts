import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerDemoPath } from '../../scripts/demo/route-pages.js';
import { launchMuster, type MusterBrowser } from './browser';
import { seedProgram } from './seed-program';
import { openCard } from './steps';

const MARA = { name: 'Mara Ellingsen', title: 'Director of Supply Chain', company: 'Brambleway Logistics' };
const PATH = '/in/mara-ellingsen-demo/';

let muster: MusterBrowser;

beforeAll(async () => {
  muster = await launchMuster();
  muster.serve(PATH, { html: (await answerDemoPath(PATH)).body });
  await seedProgram(muster, 'Fernhollow', [{ ...MARA, slug: 'mara-ellingsen-demo' }]);
});
afterAll(() => muster?.close());

const cornerOf = async (card: Locator) => {
  const { x, y } = (await card.boundingBox())!;
  return [Math.round(x), Math.round(y)];
};

describe('the place of the card', () => {
  it('goes with the pointer and the arrow keys, inside the window, and is remembered', async () => {
    const page = await muster.openLinkedIn(PATH);
    await page.setViewportSize({ width: 1280, height: 800 });
    const card = await openCard(page);
    const name = await card.getByText('Fernhollow').boundingBox();
    await page.mouse.move(name!.x + 4, name!.y + 4);
    await page.mouse.down();
    await page.mouse.move(name!.x + 304, name!.y - 2000, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => cornerOf(card)).toEqual([312, 60]);

    await card.getByRole('button', { name: 'Move the card' }).press('Enter');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => cornerOf(card)).toEqual([336, 84]);
    await page.keyboard.press('Escape');
    expect(await card.count()).toBe(1);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });

    await page.reload();
    await openCard(page);
    await expect.poll(() => cornerOf(card)).toEqual([336, 84]);
    await page.setViewportSize({ width: 640, height: 400 });
    await expect.poll(() => cornerOf(card)).toEqual([640 - 384 - 8, 84]);
    await page.close();
  });

  it('is the foot of a narrow window', async () => {
    const page = await muster.openLinkedIn(PATH);
    await page.setViewportSize({ width: 320, height: 640 });
    const card = await openCard(page);
    const edges = async () => {
      const { x, y, width, height } = (await card.boundingBox())!;
      return [x, width, Math.round(y + height)];
    };
    await expect.poll(edges).toEqual([0, 320, 640]);
    await card.getByRole('button', { name: 'Close' }).waitFor();
    expect(await card.getByRole('button', { name: 'Move the card' }).isVisible()).toBe(false);
    await page.close();
  });
});
