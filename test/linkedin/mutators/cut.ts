import { mutator, type MutablePage, type Mutator } from './mutator';

/** At how many points a page is cut off. */
export const CUTS = 20;

/** What a parser makes of a page of which only a part has arrived: the rest is gone, the last text is cut through the middle. */
function cutOff({ document }: MutablePage, point: number): void {
  const walker = document.createTreeWalker(document.documentElement, 5);
  const nodes: ChildNode[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as ChildNode);
  for (const node of nodes.splice(Math.floor((nodes.length * point) / (CUTS + 1)) + 1)) node.remove();
  const last = nodes.at(-1);
  if (last?.nodeType === 3)
    last.nodeValue = (last.nodeValue ?? '').slice(0, Math.ceil((last.nodeValue ?? '').length / 2));
}

/** A page that is still on its way. */
export const CUT_MUTATORS: readonly Mutator[] = Array.from({ length: CUTS }, (_, at) =>
  mutator('cut off', (page) => cutOff(page, at + 1), { name: `cut off at ${at + 1}/${CUTS + 1}`, destroys: true }),
);
