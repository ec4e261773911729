import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchMuster, type MusterBrowser } from './browser';
import { seedProgram } from './seed-program';

const PAGES = resolve(import.meta.dirname, '../fixtures/pages');
const KINDS = ['search-people', 'connections', 'feed'];

interface Expected {
  people: { slug: string | null; name: string | null }[];
}

const captures = KINDS.flatMap((kind) =>
  readdirSync(join(PAGES, kind))
    .filter((id) => !id.startsWith('modelled-'))
    .map((id) => {
      const folder = join(PAGES, kind, id);
      const read = (file: string) => readFileSync(join(folder, file), 'utf8');
      const { people } = JSON.parse(read('expected.json')) as Expected;
      const { url } = JSON.parse(read('meta.json')) as { url: string };
      return { id, people, url, html: read('page.html') };
    }),
);

let muster: MusterBrowser;

beforeAll(async () => {
  muster = await launchMuster();
});
afterAll(() => muster?.close());

it.each(captures)(
  '$id: everybody linked is in the program, and only the people of the rows are marked',
  async (capture) => {
    const { html, people, url } = capture;
    const nameOf = new Map(people.map(({ slug, name }) => [slug, name]));
    const linked = [...html.matchAll(/\/in\/([^/"?&#]+)/g)].map(([, slug]) => decodeURIComponent(slug!).toLowerCase());
    await seedProgram(
      muster,
      capture.id,
      [...new Set(linked)].map((slug, at) => ({
        slug,
        name: nameOf.get(slug) ?? `Nobody Number${at}`,
        title: 'Buyer',
        company: '',
      })),
    );
    const { pathname, search } = new URL(url);
    muster.serve(pathname, { html });
    const page = await muster.openLinkedIn(pathname + search);
    const labels = () =>
      page.evaluate(() =>
        [...document.documentElement.children]
          .flatMap((one) => [...(one.shadowRoot?.querySelectorAll('button[aria-label^="Muster:"]') ?? [])])
          .map((one) => one.ariaLabel ?? ''),
      );
    const wanted = people.flatMap(({ slug, name }) =>
      slug === null ? [] : [`Muster: ${name}, Active. Profile not seen yet`],
    );
    await expect.poll(async () => (await labels()).sort()).toEqual(wanted.sort());
    await page.close();
  },
);
