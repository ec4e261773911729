import { mutator, type MutablePage, type Mutator } from './mutator';
import { findItems } from './strangers';

function eachItem({ document, truth, random }: MutablePage, share: number, change: (item: Element) => void): void {
  for (const item of findItems(document, truth)) if (random.chance(share)) change(item);
}

/** Items that scroll in and out of sight. */
export const ROW_MUTATORS: readonly Mutator[] = [
  mutator('items emptied', (page) => eachItem(page, 0.4, (item) => item.replaceChildren()), { destroys: true }),
  mutator('items removed', (page) => eachItem(page, 0.4, (item) => item.remove()), { scope: 'list', destroys: true }),
  mutator('items twice', (page) => eachItem(page, 0.4, (item) => item.after(item.cloneNode(true))), { scope: 'list' }),
  mutator(
    'items recycled',
    (page) => {
      const [first, second] = findItems(page.document, page.truth);
      if (first && second) first.replaceChildren(...[...second.childNodes].map((node) => node.cloneNode(true)));
    },
    { scope: 'list', destroys: true },
  ),
];
