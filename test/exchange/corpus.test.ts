import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Person } from './generate/people';
import type { SeenField } from './generate/source-form';
import { importFixture } from './import-fixture';
import { expectationOf, expectationPath, FILE_FIXTURES, openFixture } from './read-fixture';

const text = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** After a change that is meant: `npx vitest run --project unit test/exchange/corpus.test.ts -u`, then read what changed. */
describe('the corpus of files', () => {
  it.each(FILE_FIXTURES)(
    '%s',
    async (name) => {
      const fixture = openFixture(name);
      const { expected, store } = await importFixture(fixture);
      await expect(text(expected)).toMatchFileSnapshot(expectationPath(name, 'expected'));
      if (store === null) return;
      const shown = fixture.generated === undefined ? store : digestOf(store);
      await expect(text(shown)).toMatchFileSnapshot(expectationPath(name, 'store'));
      if (fixture.generated === undefined) return;
      const { form, people } = fixture.generated;
      if (form.shows.length > 0)
        expect(peopleIn(store, form.shows)).toEqual(peopleOf(people, form.shows, form.idOf ?? (() => '')));
    },
    60_000,
  );

  it('has its expectations written down', () => {
    const lacking = FILE_FIXTURES.filter((name) => {
      const whats = name.startsWith('refused-') ? (['expected'] as const) : (['expected', 'store'] as const);
      return whats.some((what) => !existsSync(expectationPath(name, what)));
    });
    expect(lacking).toEqual([]);
  });

  it('has three files of every source', () => {
    const sources = FILE_FIXTURES.filter((name) => name.endsWith('-large')).map((name) => name.replace(/-large$/, ''));
    expect(sources).toHaveLength(27);
    const all = sources.flatMap((source) => [`${source}-typical`, `${source}-nasty`]);
    expect(all.filter((name) => !FILE_FIXTURES.includes(name))).toEqual([]);
  });

  it('refuses what its name says it refuses, and nothing else', () => {
    const isRefused = (name: string) => (expectationOf(name) as { kind?: string }).kind === 'refusal';
    expect(FILE_FIXTURES.filter(isRefused)).toEqual(FILE_FIXTURES.filter((name) => name.startsWith('refused-')));
  });
});

/** Of large files the store is too long to keep: how many rows it has, and what they hash to. */
function digestOf(store: Record<string, unknown>): object {
  const counts = Object.entries(store).flatMap(([table, rows]) => (Array.isArray(rows) ? [[table, rows.length]] : []));
  return {
    counts: Object.fromEntries(counts) as object,
    sha256: createHash('sha256').update(text(store)).digest('hex'),
  };
}

type Facts = Partial<Record<SeenField | 'name', string>>;

/** What the store has of each person, by name. */
function peopleIn(store: Record<string, unknown>, fields: readonly SeenField[]): Facts[] {
  const contacts = store['contacts'] as (Record<string, string> & {
    name: { full: string };
    externalIds?: string[];
    profiles?: { value: string }[];
  })[];
  return inOrder(
    contacts.map((contact) => {
      const own: Facts = {
        ...contact,
        id: contact.externalIds?.[0],
        profile: contact.profiles?.[0]?.value,
      } as unknown as Facts;
      return { name: contact.name.full, ...Object.fromEntries(fields.map((field) => [field, own[field] ?? ''])) };
    }),
  );
}

/** What a generated file says of each person. */
function peopleOf(people: readonly Person[], fields: readonly SeenField[], idOf: (person: Person) => string): Facts[] {
  return inOrder(
    people.map((person) => {
      const said: Facts = { ...person, id: idOf(person), location: person.city, profile: person.slug } as Facts;
      return {
        name: `${person.given} ${person.family}`,
        ...Object.fromEntries(fields.map((field) => [field, said[field]])),
      };
    }),
  );
}

function inOrder(facts: Facts[]): Facts[] {
  return facts.sort((a, b) => (a.name! < b.name! ? -1 : 1));
}
