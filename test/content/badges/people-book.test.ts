import { beforeEach, expect, it, vi } from 'vitest';
import { createPeopleBook, type PeopleBook } from '../../../src/content/badges/people-book';
import type { ListedRef } from '../../../src/domain/identity';
import type { BadgeView } from '../../../src/messaging/contract';

const view = (label: string): BadgeView => ({ label, drawing: { path: '' }, tone: 'good', isPossible: false });
const person = (slug: string) =>
  ({ slug, memberId: null, urn: null, salesId: null, name: null, headline: null, company: null }) satisfies ListedRef;
const asks = (...keys: string[]) => keys.map((key) => ({ key, read: () => person(key) }));

let sent: string[][];
let answer: (slugs: string[]) => Promise<(BadgeView | null)[]>;
let book: PeopleBook;
const onNews = vi.fn();
const settle = () => new Promise((done) => setTimeout(done));
const labelOf = (key: string) => book.find(key)?.view.label ?? null;

beforeEach(() => {
  onNews.mockClear();
  sent = [];
  answer = async (slugs) => slugs.map((slug) => (slug.startsWith('x') ? null : view(slug)));
  book = createPeopleBook((people) => {
    const slugs = people.map(({ slug }) => slug ?? '');
    sent.push(slugs);
    return answer(slugs);
  }, onNews);
});

it('asks about all new people at once, and about nobody twice', async () => {
  book.ask(asks('ann', 'x1', 'ann'));
  book.ask(asks('ann', 'bea'));
  await settle();
  book.ask(asks('ann', 'x1', 'bea'));
  expect(sent).toEqual([['ann', 'x1'], ['bea']]);
  expect(['ann', 'x1', 'bea', 'cleo'].map(labelOf)).toEqual(['ann', null, 'bea', null]);
  expect(onNews).toHaveBeenCalledTimes(2);
});

it('reads only those whom it asks about', async () => {
  const read = vi.fn(() => person('ann'));
  book.ask([{ key: 'ann', read }]);
  book.ask([{ key: 'ann', read }]);
  expect(read).toHaveBeenCalledOnce();
});

const manyAsks = asks(...Array.from({ length: 60 }, (_, at) => `p${at}`));
const sizes = () => sent.map(({ length }) => length);

it('reads a long list bit by bit, with each answer', async () => {
  book.ask(manyAsks);
  expect(sizes()).toEqual([25]);
  await settle();
  expect(sizes()).toEqual([25, 25, 10]);
  expect(labelOf('p59')).toBe('p59');
});

it.each([
  ['the page changes', () => book.stop()],
  ['there is no answer', () => (answer = () => Promise.reject(new Error('gone')))],
])('reads no further when %s, and the rest at the next look', async (_, happen) => {
  const answered = answer;
  happen();
  book.ask(manyAsks);
  happen();
  await settle();
  expect(sizes()).toEqual([25]);
  answer = answered;
  book.ask(manyAsks);
  await settle();
  expect(labelOf('p59')).toBe('p59');
});

it('asks again after a failure', async () => {
  answer = () => Promise.reject(new Error('gone'));
  book.ask(asks('ann'));
  await settle();
  expect(onNews).not.toHaveBeenCalled();
  answer = async () => [view('ann')];
  book.ask(asks('ann'));
  await settle();
  expect(labelOf('ann')).toBe('ann');
});

it('once it forgot, what was known counts until the new answers, and late old answers do not count', async () => {
  book.ask(asks('ann'));
  await settle();
  let late: (views: BadgeView[]) => void = () => {};
  answer = () => new Promise((done) => (late = done));
  book.forget();
  book.ask(asks('ann'));
  const old = late;
  book.forget();
  answer = async () => [view('new')];
  book.ask(asks('ann'));
  expect(labelOf('ann')).toBe('ann');
  await settle();
  old([view('old')]);
  await settle();
  expect(labelOf('ann')).toBe('new');
});

it('does not grow without end', async () => {
  for (let at = 0; at < 120; at++) book.ask(asks(...Array.from({ length: 25 }, (_, one) => `p${at}-${one}`)));
  await settle();
  expect(labelOf('p0-0')).toBeNull();
  expect(labelOf('p119-0')).toBe('p119-0');
});
