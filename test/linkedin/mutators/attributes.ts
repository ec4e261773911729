import { all, mutator, type MutablePage, type Mutator } from './mutator';
import { hashText } from './random';

function dropAttributes({ document }: MutablePage, isDropped: (name: string) => boolean): void {
  for (const element of all(document, '*')) {
    for (const name of element.getAttributeNames()) if (isDropped(name)) element.removeAttribute(name);
  }
}

function drop(what: string, isDropped: (name: string) => boolean): Mutator {
  return mutator(`${what} dropped`, (page) => dropAttributes(page, isDropped));
}

function hashClasses({ document }: MutablePage): void {
  for (const element of all(document, '[class]')) {
    const hashed = [...element.classList].map((name) => `_${hashText(name).toString(16)}`);
    element.setAttribute('class', hashed.join(' '));
  }
}

/** Attributes that LinkedIn may stop writing; the address of a link and the language are not among them. */
const STEADY = ['href', 'lang'];

function lose(share: number, run: number): Mutator {
  return mutator(
    `attributes lost at ${share * 100} %`,
    (page) => dropAttributes(page, (name) => !STEADY.includes(name) && page.random.chance(share)),
    { name: `attributes lost at ${share * 100} %, run ${run}` },
  );
}

function loseLinks(share: number): Mutator {
  const isLost = (page: MutablePage, name: string) => name === 'href' && page.random.chance(share);
  return mutator(`links lost at ${share * 100} %`, (page) => dropAttributes(page, (name) => isLost(page, name)), {
    destroys: true,
  });
}

/** Names that a new build gives or takes. */
export const ATTRIBUTE_MUTATORS: readonly Mutator[] = [
  mutator('classes hashed', hashClasses),
  drop('classes', (name) => name === 'class'),
  drop('data-view-name', (name) => name === 'data-view-name'),
  drop('data attributes', (name) => name.startsWith('data-')),
  drop('aria', (name) => name.startsWith('aria-')),
  drop('roles', (name) => name === 'role'),
  drop('aria and roles', (name) => name.startsWith('aria-') || name === 'role'),
  drop('ids', (name) => name === 'id'),
  drop('component keys', (name) => name === 'componentkey'),
  drop('alt and title', (name) => name === 'alt' || name === 'title'),
  drop('language', (name) => name === 'lang' || name === 'dir'),
  ...[0.1, 0.3, 0.5].flatMap((share) => [1, 2, 3].map((run) => lose(share, run))),
  loseLinks(0.1),
  loseLinks(0.3),
];
