// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ContactList } from '../../src/ui/screens/contacts/contact-list';
import { clear, render, rerender, user } from './render';
import { contactCard } from './samples';

const { contact } = contactCard();
const ROW = 58;

/** A page of the list: 200 rows from `offset` on. */
const pageFrom = (offset: number, total = 100_000) => ({
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
const places = () => [...document.querySelectorAll('li')].map((row) => Number(row.getAttribute('aria-posinset')));
const scrollTo = (row: number) =>
  user(() => {
    const scroller = document.querySelector('.scroller')!;
    scroller.scrollTop = row * ROW;
    scroller.dispatchEvent(new Event('scroll'));
  });

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
