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
const PAGES_EACH = 3;

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

/** What a page says wrongly after a mutator has been at it, in words. */
function mutateAndRead(page: Page, { name, allows, mutate }: Mutator): string[] {
  const { whole, truth } = page.open();
  const document = whole.cloneNode(true) as Document;
  const changed = { document, url: page.url, html: page.html, truth, random: seedRandom(`${page.id} ${name}`) };
  mutate(changed);
  const allowed: Truth = allows === 'nobody' ? { ...changed.truth, page: 'unread' } : changed.truth;
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
      mutateAndRead(page, mutator).map((words) => `${page.id}: ${words}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('reading', () => {
  it.each(pages)('leaves the page as it was: $id', ({ html, url }) => {
    const document = ENGINES.jsdom(html);
    const before = document.documentElement.cloneNode(true);
    readAny(document, url);
    expect(document.documentElement.isEqualNode(before)).toBe(true);
  });

  it.each(pages)('gives the same answer twice: $id', ({ open, url }) => {
    const { whole } = open();
    expect(readAny(whole, url)).toEqual(readAny(whole, url));
  });

  it.each(pages)('needs nothing but the page: $id', ({ open, url, said }) => {
    if (said.page !== 'profile') return;
    const { whole } = open();
    expect(readAny(whole, url)).toEqual(readAny(whole.cloneNode(true) as Document, url));
  });
});
