// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { keyOfRow, printOfRow } from '../../../src/content/badges/row-keys';
import type { ListRow } from '../../../src/linkedin/list-layout';

let element: HTMLElement;
let row: ListRow;
const make = (tag: string, text: string, href?: string) => {
  const node = document.createElement(tag);
  node.textContent = text;
  if (href !== undefined) node.setAttribute('href', href);
  return node;
};

beforeEach(() => {
  const [photo, name] = [make('a', '', '/in/ann/'), make('a', 'Ann Example', '/in/ann/')];
  element = make('li', '');
  element.append(photo, name, make('button', 'Follow'));
  document.body.replaceChildren(element);
  const context = { url: 'https://www.linkedin.com/feed/', place: 'feed' as const };
  row = { element, anchor: name, context, slug: 'ann', memberId: null, urn: null, salesId: null, degree: null };
});

it('is the same print while the row changes in what does not tell its person', () => {
  const before = printOfRow(row);
  element.querySelector('button')!.textContent = 'Following';
  element.className = 'hover';
  expect(printOfRow(row)).toBe(before);
});

it.each<[string, () => void]>([
  ['the name changes', () => void (row.anchor.textContent = 'Boris Castellane')],
  ['the name’s link changes', () => row.anchor.setAttribute('href', '/in/boris/')],
  ['the photo’s link changes', () => element.querySelector('a')!.setAttribute('href', '/in/boris/')],
  ['the name is drawn anew', () => row.anchor.replaceWith(row.anchor.cloneNode(true))],
  ['the row is gone', () => element.remove()],
])('is another print once %s', (_, change) => {
  const before = printOfRow(row);
  change();
  expect(printOfRow(row)).not.toBe(before);
});

it('has no print without a place in the page', () => {
  element.remove();
  expect(printOfRow(row)).toBe('');
});

it('knows a person by identities and name', () => {
  expect(keyOfRow(row)).toBe(keyOfRow({ ...row, element: document.body }));
  expect(keyOfRow(row)).not.toBe(keyOfRow({ ...row, slug: 'boris' }));
  expect(keyOfRow(row)).not.toBe(keyOfRow({ ...row, urn: 'ACoAAx' }));
});
