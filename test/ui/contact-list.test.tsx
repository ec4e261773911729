// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ContactList } from '../../src/ui/screens/contacts/contact-list';
import type { ContactPage } from '../../src/store/program-records';
import { clear, press, render, rerender, user } from './render';
import { contactCard } from './samples';

const { contact } = contactCard();
const ROW = 58;

/** A page of the list: 200 rows from `offset` on. */
const pageFrom = (offset: number, total = 100_000): ContactPage => ({
  total,
  rows: Array.from({ length: Math.min(200, total - offset) }, (_, place) => ({
    contact: { ...contact, id: `c${offset + place}`, name: { ...contact.name, full: `Person ${offset + place}` } },
    judgement: null,
    pendingCorrections: 0,
  })),
});
const show = (offset: number, onNeed: (first: number) => void, total?: number) => (
  <ContactList
    page={pageFrom(offset, total)}
    offset={offset}
    chosen={null}
    ticked={new Set()}
    onTick={() => {}}
    onNeed={onNeed}
  />
);
const onTick = vi.fn<(id: string, isRange: boolean) => void>();
const list = (page: ContactPage, offset = 0, chosen: string | null = null) => (
  <ContactList page={page} offset={offset} chosen={chosen} ticked={new Set(['c1'])} onTick={onTick} onNeed={() => {}} />
);
/** The number of the person whose row has the keyboard. */
const here = () => Number(/Person (\d+)/.exec(document.activeElement?.textContent ?? '')?.[1] ?? NaN);
/** Comes to the list by Tab: what can be reached so. */
const enter = () => {
  const stops = [...document.querySelectorAll<HTMLElement>('ul *')].filter(({ tabIndex }) => tabIndex >= 0);
  expect(stops).toHaveLength(1);
  return user(() => stops[0]!.focus());
};
const places = () => [...document.querySelectorAll('li')].map((row) => Number(row.getAttribute('aria-posinset')));
const scroller = () => document.querySelector('.scroller')!;
const scrolled = () => user(() => scroller().dispatchEvent(new Event('scroll')));
const scrollTo = (row: number) => {
  scroller().scrollTop = row * ROW;
  return scrolled();
};

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(10 * ROW);
});
afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

it('holds only the rows in view and a few around them, at their places in a list of full height', async () => {
  await render(show(0, () => {}));
  expect(document.querySelector('ul')!.style.height).toBe(`${100_000 * ROW}px`);
  expect([places().at(0), places().at(-1)]).toEqual([1, 18]);
  await scrollTo(100);
  expect([places().at(0), places().at(-1)]).toEqual([93, 118]);
  expect(document.querySelector('li')!.style.transform).toBe(`translateY(${92 * ROW}px)`);
  expect(document.querySelector('li')!.textContent).toContain('Person 92');
});

it('asks for rows that have come into view and are not there yet', async () => {
  const onNeed = vi.fn<(first: number) => void>();
  await render(show(0, onNeed));
  await scrollTo(150);
  expect(onNeed).not.toHaveBeenCalled();
  await scrollTo(5000);
  expect(onNeed).toHaveBeenLastCalledWith(4992);
  expect(document.querySelector('li')!.textContent).toBe('');
  onNeed.mockClear();
  await rerender(show(4950, onNeed));
  expect(onNeed).not.toHaveBeenCalled();
  expect(document.querySelector('li')!.textContent).toContain('Person 4992');
});

it('ends with the last row, also when the list has become shorter', async () => {
  const onNeed = vi.fn<(first: number) => void>();
  await render(show(0, onNeed, 3));
  expect(places()).toEqual([1, 2, 3]);
  await scrollTo(100);
  expect(places()).toEqual([]);
  expect(onNeed).not.toHaveBeenCalled();
});

describe('the keyboard', () => {
  it('comes to one row by Tab, and goes from row to row by the arrows', async () => {
    await render(list(pageFrom(0, 30)));
    await enter();
    const ways = [
      ['ArrowDown', 1],
      ['ArrowDown', 2],
      ['ArrowUp', 1],
      ['PageDown', 10],
      ['PageUp', 1],
      ['End', 29],
      ['ArrowDown', 29],
      ['Home', 0],
      ['ArrowUp', 0],
    ] as const;
    for (const [key, place] of ways) {
      await press(key);
      await scrolled();
      expect([key, here()]).toEqual([key, place]);
    }
    await press('ArrowDown');
    await user(() => (document.activeElement as HTMLElement).blur());
    await enter();
    expect(here()).toBe(1);
  });

  it('begins at the chosen record, else where the list was scrolled to', async () => {
    await render(list(pageFrom(0), 0, 'c7'));
    await enter();
    expect(here()).toBe(7);
    await render(list(pageFrom(0)));
    await scrollTo(100);
    await enter();
    expect(here()).toBe(100);
  });

  it('ticks a row by Space, and as far as it with Shift', async () => {
    await render(list(pageFrom(0)));
    await enter();
    await press(' ');
    expect(onTick).toHaveBeenLastCalledWith('c0', false);
    await press('ArrowDown');
    await press(' ', true);
    expect(onTick).toHaveBeenLastCalledWith('c1', true);
    const names = [...document.querySelectorAll('a')].map(({ textContent }) => textContent.includes('selected'));
    expect(names.slice(0, 3)).toEqual([false, true, false]);
  });

  it('stays where it is until a row far away has been read, and goes there then', async () => {
    await render(list(pageFrom(0)));
    await enter();
    await press('End');
    expect(scroller().scrollTop).toBe((100_000 - 10) * ROW);
    await scrolled();
    expect([places()[0], places()[1]]).toEqual([1, 99_983]);
    expect(here()).toBe(0);
    await rerender(list(pageFrom(99_800), 99_800));
    expect(here()).toBe(99_999);
  });

  it('is not called back to a row by one who has gone on meanwhile', async () => {
    await render(list(pageFrom(0)));
    await enter();
    await press('End');
    await scrolled();
    await user(() => (document.activeElement as HTMLElement).blur());
    await rerender(list(pageFrom(99_800), 99_800));
    expect(document.activeElement).toBe(document.body);
  });

  it('keeps its row while another part of the list shows', async () => {
    await render(list(pageFrom(0)));
    await enter();
    await press('ArrowDown');
    const row = document.activeElement;
    await scrollTo(500);
    await rerender(list(pageFrom(450), 450));
    expect(document.activeElement).toBe(row);
    expect(here()).toBe(1);
    await press('ArrowDown');
    await scrollTo(0);
    await rerender(list(pageFrom(0)));
    expect(here()).toBe(2);
  });

  it('goes with its row when that moves in the list', async () => {
    const page = pageFrom(0);
    await render(list(page));
    await enter();
    await press('ArrowDown');
    const [first, second, third, ...rest] = page.rows;
    await rerender(list({ ...page, rows: [first!, third!, second!, ...rest] }));
    expect([here(), document.activeElement!.closest('li')!.getAttribute('aria-posinset')]).toEqual([1, '3']);
  });

  it('comes back to its row from a record that is closed', async () => {
    await render(list(pageFrom(0), 0, 'c4'));
    await enter();
    await user(() => (document.activeElement as HTMLElement).blur());
    await rerender(list(pageFrom(0)));
    expect(here()).toBe(4);
  });
});
