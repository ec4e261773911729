import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { STATUS_LOOKS } from '../../src/messaging/status-looks';
import { VERDICT_LOOKS } from '../../src/messaging/verdict-looks';
import {
  badgesOn,
  BORIS,
  JONAS,
  labelsOn,
  launchWithContacts,
  MARA,
  PEOPLE,
  SALES_ID,
  SEARCH,
  STRANGERS,
  waitFrames,
  type BadgeWorld,
} from './badge-steps';
import { connectionsPage, feedPage, salesPage, searchPage, searchRow, type Listed } from './list-pages';

let muster: BadgeWorld;

beforeAll(async () => {
  muster = await launchWithContacts();
});
afterEach(async () => {
  await muster.reset();
  expect(muster.errors).toEqual([]);
});
afterAll(() => muster?.close());

/** How far each badge that is to be seen stands from the beginning of its person's name, in pixels. All are read at one moment. */
const distances = (page: Page): Promise<Record<string, { x: number; y: number }>> =>
  page.evaluate(
    (names) => {
      const badges = [...document.documentElement.children]
        .flatMap((one) => [...(one.shadowRoot?.querySelectorAll('button[aria-label^="Muster:"]') ?? [])])
        .filter((one) => one.checkVisibility({ visibilityProperty: true }));
      const places = names.flatMap((name) => {
        const box = badges.find(({ ariaLabel }) => ariaLabel?.includes(name))?.getBoundingClientRect();
        const line = [...document.querySelectorAll('.name')]
          .find(({ textContent }) => textContent?.trim() === name)
          ?.getBoundingClientRect();
        if (box === undefined || line === undefined) return [];
        const at = { x: line.x - box.right, y: line.y + line.height / 2 - box.y - box.height / 2 };
        return [[name, at] as const];
      });
      return Object.fromEntries(places);
    },
    [MARA, JONAS, BORIS].map(({ name }) => name),
  );

/** The texts of the page that a badge lies over. */
const coveredTexts = (page: Page) =>
  page.evaluate(() => {
    const discs = [...document.documentElement.children]
      .flatMap((one) => [...(one.shadowRoot?.querySelectorAll('button[aria-label^="Muster:"]:not(.away)') ?? [])])
      .map((one) => one.getBoundingClientRect())
      .map(({ left, right, top, bottom }) => ({ left: left + 3, right: right - 3, top: top + 3, bottom: bottom - 3 }));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const covered: string[] = [];
    while (texts.nextNode() !== null) {
      range.selectNodeContents(texts.currentNode);
      for (const { left, right, top, bottom } of range.getClientRects())
        if (discs.some((disc) => left < disc.right && disc.left < right && top < disc.bottom && disc.top < bottom))
          covered.push(texts.currentNode.nodeValue!);
    }
    return covered.filter((text) => /\S/.test(text));
  });

describe('badges on a list', () => {
  it('mark the people of the program and nobody else, with status and last verdict', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await expect
      .poll(() => labelsOn(page))
      .toEqual([
        'Muster: Mara Ellingsen, Active. Profile not seen yet',
        'Muster: possible match: Jonas Quillfeather. The name fits, and the headline names the company on record.',
        'Muster: Boris Castellane, Do not contact. Profile not seen yet',
      ]);
    const drawn = await badgesOn(page).evaluateAll((all) =>
      all.map((one) => one.querySelector('path')!.getAttribute('d')),
    );
    const looks = [STATUS_LOOKS.active, VERDICT_LOOKS.ask, STATUS_LOOKS['do-not-contact']];
    expect(drawn).toEqual(looks.map(({ drawing }) => drawing.path));
    await expect.poll(async () => Object.keys(await distances(page)).length).toBeGreaterThan(1);
    for (const { x, y } of Object.values(await distances(page)))
      expect([Math.abs(x) < 3, Math.abs(y) < 3]).toEqual([true, true]);
  });

  it.each([
    ['connections', '/mynetwork/invite-connect/connections/', connectionsPage(PEOPLE)],
    ['the feed', '/feed/', feedPage(PEOPLE)],
    ['a search from right to left', SEARCH, searchPage(PEOPLE, { attributes: 'dir="rtl"' })],
  ])('mark the same people in %s', async (_, path, html) => {
    const page = await muster.openList(path, html);
    await expect
      .poll(async () => (await labelsOn(page)).map((label) => /Mara|Jonas|Boris/.exec(label)?.[0]))
      .toEqual(['Mara', 'Jonas', 'Boris']);
    expect(await coveredTexts(page)).toEqual([]);
  });

  it('mark leads by the identity of Sales Navigator, and ask by name and company', async () => {
    const lead = (person: Listed, at: number) => ({ ...person, salesId: `ACwAALead${at + 100}`.padEnd(39, '0') });
    const page = await muster.openList(
      '/sales/search/people',
      salesPage([...STRANGERS.map(lead), lead(MARA, 90), { ...BORIS, salesId: SALES_ID }]),
    );
    await expect
      .poll(() => labelsOn(page))
      .toEqual([
        expect.stringContaining('possible match: Mara Ellingsen'),
        expect.stringContaining('Boris Castellane, Do not contact'),
      ]);
  });

  it('change no node of the page and move nothing in it', async () => {
    await muster.changeSettings({ hasBadges: false });
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    const look = () =>
      page.evaluate(() => ({
        html: new XMLSerializer().serializeToString(document.body),
        rects: [...document.querySelectorAll('[role=listitem], [role=listitem] *')].map((one) =>
          JSON.stringify(one.getBoundingClientRect()),
        ),
      }));
    await page.evaluate(() => {
      const shifts = ((globalThis as { shifts?: number[] }).shifts = []) as number[];
      new PerformanceObserver((list) =>
        shifts.push(...list.getEntries().map((entry) => (entry as unknown as { value: number }).value)),
      ).observe({ type: 'layout-shift' });
    });
    const before = await look();
    await muster.changeSettings({ hasBadges: true });
    await badgesOn(page).first().waitFor();
    expect(await look()).toEqual(before);
    await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 700));
    await waitFrames(page);
    expect(await page.evaluate('shifts')).toEqual([]);
  });

  it.each([
    ['the list', SEARCH, searchPage(PEOPLE), 'main'],
    ['the window', '/mynetwork/invite-connect/connections/', connectionsPage(PEOPLE), 'html'],
  ])('go with the names when %s is scrolled, and end at its edge', async (_, path, html, scroller) => {
    const page = await muster.openList(path, html);
    await badgesOn(page).first().waitFor();
    const at = await distances(page);
    for (const top of [37, 400, 1100, 90]) {
      await page.evaluate(([one, to]) => document.querySelector(one)!.scrollTo(0, to), [scroller, top] as const);
      await waitFrames(page);
      for (const [name, { x, y }] of Object.entries(await distances(page))) {
        expect(Math.abs(x - (at[name]?.x ?? x)), name).toBeLessThan(1);
        expect(Math.abs(y - (at[name]?.y ?? y)), name).toBeLessThan(1.5);
      }
    }
  });

  it('hide while something of the page lies over them', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await badgesOn(page).first().waitFor();
    await page.evaluate(() => {
      const menu = document.createElement('div');
      menu.id = 'menu';
      menu.style.cssText = 'position:absolute;inset:0 0 auto 0;height:400px;background:#fff';
      document.querySelector('main')!.append(menu);
    });
    await expect.poll(async () => Object.keys(await distances(page))).not.toContain(MARA.name);
    await page.evaluate(() => document.querySelector('#menu')!.remove());
    await expect.poll(async () => Object.keys(await distances(page))).toContain(MARA.name);
  });
});

describe('a list that changes', () => {
  it('loses a badge in the same frame in which its row becomes somebody else’s', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await badgesOn(page).first().waitFor();
    const isShown = await page.evaluate(
      ([slug, name]) =>
        new Promise<boolean>((done) => {
          for (const link of document.querySelectorAll(
            `[role=listitem] .photo[href*="${slug}"], [role=listitem] p:first-child a[href*="${slug}"]`,
          )) {
            link.setAttribute('href', '/in/tamsin-new-demo/');
            if (link.textContent === name) link.firstChild!.nodeValue = 'Tamsin Newcombe';
          }
          requestAnimationFrame(() => {
            const hosts = [...document.documentElement.children].flatMap((one) => one.shadowRoot ?? []);
            const badge = hosts
              .flatMap((one) => [...one.querySelectorAll('button')])
              .find((one) => one.title.includes(name));
            done(badge !== undefined && getComputedStyle(badge).visibility === 'visible');
          });
        }),
      [MARA.slug, MARA.name] as const,
    );
    expect(isShown).toBe(false);
    await expect.poll(() => labelsOn(page)).toHaveLength(2);
  });

  it('keeps the badge, and the keyboard on it, when a row is drawn anew', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    const badge = badgesOn(page).first();
    await badge.focus();
    const isShown = await page.evaluate(
      (slug) =>
        new Promise<boolean>((done) => {
          const row = document.querySelector(`.photo[href*="${slug}"]`)!.closest('[role=listitem]')!;
          row.replaceWith(row.cloneNode(true));
          // After all that is due before the next paint.
          const whenPainted = (callback: () => void) => requestAnimationFrame(() => setTimeout(callback));
          whenPainted(() => {
            const button = [...document.documentElement.children]
              .flatMap((one) => one.shadowRoot ?? [])
              .flatMap((one) => [...one.querySelectorAll('button')])[0]!;
            done(getComputedStyle(button).visibility === 'visible');
          });
        }),
      MARA.slug,
    );
    expect(isShown).toBe(true);
    expect(await badge.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement)).toBe(true);
  });

  it('gets badges for rows that come while the user scrolls', async () => {
    const page = await muster.openList(SEARCH, searchPage(STRANGERS));
    await waitFrames(page);
    await page.evaluate(
      (html) => document.querySelector('[role=list]')!.append(document.createRange().createContextualFragment(html)),
      searchRow(MARA),
    );
    await badgesOn(page).waitFor();
    await page.evaluate(
      (html) => document.querySelector('[role=list]')!.prepend(document.createRange().createContextualFragment(html)),
      searchRow(BORIS),
    );
    await expect.poll(() => badgesOn(page).count()).toBe(2);
    await page.evaluate(() => document.querySelector('main')!.scrollTo(0, 9999));
    await expect.poll(async () => Object.keys(await distances(page))).toContain(MARA.name);
    await waitFrames(page);
    for (const { x, y } of Object.values(await distances(page)))
      expect([Math.abs(x) < 3, Math.abs(y) < 3]).toEqual([true, true]);
  });

  it('has its badges as long as its address is there', async () => {
    const page = await muster.openList(SEARCH, searchPage(PEOPLE));
    await badgesOn(page).first().waitFor();
    await page.evaluate(() => history.pushState({}, '', '/in/somebody-else-demo/'));
    await expect.poll(() => badgesOn(page).count()).toBe(0);
    await page.evaluate(() => history.back());
    await expect.poll(() => badgesOn(page).count()).toBe(3);
  });
});
