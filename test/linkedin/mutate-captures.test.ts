import { describe, expect, it, vi } from 'vitest';
import { loadCaptures } from './captures';
import { compareReading, describeFinding, type Finding } from './compare-reading';
import { ENGINES } from './dom-engines';
import { isReadable } from './kind-of-page';
import { isFor, MUTATORS } from './mutators';
import type { Mutator } from './mutators/mutator';
import { hashText, seedRandom } from './mutators/random';
import { readAny } from './read-any';
import { completeTruth, truthOf, type Truth } from './truth';

/** Each test copies and reads large pages several times. */
vi.setConfig({ testTimeout: 120_000 });

/** How many pages each mutator is tried on here; the readers' bench tries it on all. */
const PAGES_EACH = 2;

const pages = loadCaptures()
  .filter(isReadable)
  .map((capture) => {
    let parsed: { whole: Document; truth: Truth } | undefined;
    const open = () => {
      if (!parsed) {
        const whole = ENGINES.jsdom(capture.html);
        parsed = { whole, truth: completeTruth(truthOf(capture.expected), readAny(whole, capture.url)) };
      }
      return parsed;
    };
    return { ...capture, said: truthOf(capture.expected), open };
  });

type Page = (typeof pages)[number];

function isWrong({ outcome }: Finding): boolean {
  return outcome === 'wrong';
}

/** What a page says wrongly after mutators have been at it, in words. */
function mutateAndRead(page: Page, mutators: readonly Mutator[], seed: string): string[] {
  const { whole, truth } = page.open();
  const document = whole.cloneNode(true) as Document;
  const changed = { document, url: page.url, html: page.html, truth, random: seedRandom(seed) };
  for (const { mutate } of mutators) mutate(changed);
  const allowed: Truth = mutators.some(({ allows }) => allows === 'nobody')
    ? { ...changed.truth, page: 'unread' }
    : changed.truth;
  return compareReading(readAny(document, changed.url), allowed).filter(isWrong).map(describeFinding);
}

/** Some pages that a mutator is for, other ones for each. */
function choosePages(mutator: Mutator): Page[] {
  const rank = ({ id }: Page) => hashText(`${mutator.name} ${id}`);
  return pages
    .filter(({ said }) => isFor(mutator, { truth: said }))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, PAGES_EACH);
}

describe('a damaged page', () => {
  it.each(MUTATORS)('says nothing wrong: $name', (mutator) => {
    const wrong = choosePages(mutator).flatMap((page) =>
      mutateAndRead(page, [mutator], `${page.id} ${mutator.name}`).map((words) => `${page.id}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Trials of the readers' bench that once gave something wrong: the page, the mutators, the seed. */
const ONCE_WRONG: [id: string, mutators: string[], seed: string][] = [
  ['ember-2020-portuguese', ['attributes lost at 50 %, run 1'], 'attributes lost at 50 %, run 1'],
  ['ember-2020-portuguese', ['attributes lost at 50 %, run 3'], 'attributes lost at 50 %, run 3'],
  ['public-2024-no-headline', ['words highlighted'], 'words highlighted'],
  ['modelled-search-rows', ['words highlighted'], 'words highlighted'],
  ['modelled-search-panel', ['words highlighted'], 'words highlighted'],
  ['sdui-2026-grouped-roles', ['attributes lost at 50 %, run 1', 'items emptied'], 'combination 73'],
  ['modelled-ember-2024-cut-name', ['attributes lost at 50 %, run 1', 'address of a search'], 'combination 23'],
];

describe('a page that was once misread', () => {
  it.each(ONCE_WRONG)('says nothing wrong any more: %s, %s', (id, names, seed) => {
    const page = pages.find((each) => each.id === id);
    const mutators = names.flatMap((name) => MUTATORS.filter((each) => each.name === name));
    expect(mutators).toHaveLength(names.length);
    expect(page && mutateAndRead(page, mutators, `muster 2026-03-01 ${id} ${seed}`)).toEqual([]);
  });
});

describe('reading', () => {
  it.each(pages)('leaves the page as it was and gives the same twice: $id', ({ open, url }) => {
    const { whole } = open();
    const before = whole.cloneNode(true) as Document;
    const read = readAny(whole, url);
    expect(whole.isEqualNode(before)).toBe(true);
    expect(readAny(whole, url)).toEqual(read);
    expect(readAny(before, url)).toEqual(read);
  });
});
