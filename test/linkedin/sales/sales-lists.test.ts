import { describe, expect, it, vi } from 'vitest';
import type { PeopleObservation } from '../../../src/domain/observation';
import { findList, readList } from '../../../src/linkedin/find-list';
import type { SalesRow } from '../../../src/linkedin/sales/find-rows';
import { salesList, salesSearch } from '../../../src/linkedin/sales/sales-lists';
import type { ExpectedPerson } from '../captures';
import { ENGINES } from '../dom-engines';
import { make, modelPage, pick } from '../model-page';
import { SEEN_AT } from '../read-any';

/** Pages are parsed and read many times. */
vi.setConfig({ testTimeout: 60_000 });

const search = modelPage('modelled-search-rows');
const panel = modelPage('modelled-search-panel');
const list = modelPage('modelled-lead-list');
const capture = modelPage('sales-2025-result-row');
const pages = [search, panel, list, capture];
type Page = (typeof pages)[number];

const STRANGER = `ACwAA${'Zz0_-'.repeat(7).slice(0, 34)}`;
const LINK = `/sales/lead/${STRANGER},NAME_SEARCH,x`;

function open(page: Page, change: (document: Document) => void = () => undefined): Document {
  const document = ENGINES.jsdom(page.html);
  change(document);
  return document;
}

function read(page: Page, change?: (document: Document) => void, url = page.url): PeopleObservation {
  const observation = readList(open(page, change), url, SEEN_AT);
  if (!observation) throw new Error('no list');
  return observation;
}

const idsOf = ({ people }: PeopleObservation) => people.map(({ salesId }) => salesId);
const expectedIds = ({ expected }: Page) => expected.people!.map(({ salesId, salesUrn }) => salesId ?? salesUrn);
const rowsOf = (page: Page) => findList(open(page), page.url)!.rows as SalesRow[];
const urlOf = (path: string | null | undefined) => (path ? `https://www.linkedin.com${path}` : null);

function describePerson({ name, location, degree, current }: ExpectedPerson) {
  return { name, location, degree: degree ?? 3, current: { ...current, companyUrl: urlOf(current?.companyUrl) } };
}

describe.each(pages)('a list: $id', (page) => {
  it('has exactly the people of its rows, with what the rows say', () => {
    const { kind, people } = read(page);
    expect(kind).toBe(page === list ? 'sales-list' : 'sales-search');
    expect(people.map(({ salesId }) => salesId)).toEqual(expectedIds(page));
    const seen = people.map(({ name, location, degree, current }) => ({
      name: name?.value,
      location: location?.value,
      degree,
      current,
    }));
    expect(seen).toEqual(page.expected.people!.map(describePerson));
  });

  it('says the same of its people where each thing is read in one way alone', () => {
    const layout = page === list ? salesList : salesSearch;
    const rows = rowsOf(page);
    for (const field of ['name', 'location'] as const)
      for (const { read: readAlone, name } of layout.fields[field])
        rows.forEach((row, at) => {
          const value = readAlone(row);
          if (value) expect(value, name).toBe(page.expected.people![at]![field]);
        });
  });

  it('marks the name itself', () => {
    for (const { anchor } of rowsOf(page)) {
      expect(anchor.children).toHaveLength(0);
      expect(page.expected.people!.map(({ name }) => name)).toContain(anchor.textContent?.trim());
    }
  });

  it('lists each person once', () => {
    const twice = read(page, (document) => {
      const row = pick(document, 'li.artdeco-list__item,tr.artdeco-models-table-row');
      row.after(row.cloneNode(true));
    });
    expect(idsOf(twice)).toEqual(expectedIds(page));
  });

  it('leaves out a row in which the links and the mark name two leads', () => {
    for (const at of [0, 1]) {
      const recycled = read(page, (document) => {
        const row = pick(document, 'li.artdeco-list__item,tr.artdeco-models-table-row');
        row.querySelectorAll('a[href*="/sales/lead/"]')[at]!.setAttribute('href', LINK);
      });
      expect(idsOf(recycled)).toEqual(expectedIds(page).slice(1));
    }
  });

  it('takes nobody for a row whose own links are gone', () => {
    const { people } = read(page, (document) => {
      for (const link of document.querySelectorAll('a[href*="/sales/lead/"]')) link.removeAttribute('href');
      for (const marked of document.querySelectorAll('[data-scroll-into-view],[data-row-id]'))
        for (const name of ['data-scroll-into-view', 'data-row-id']) marked.removeAttribute(name);
      const row = pick(document, 'li.artdeco-list__item,tr.artdeco-models-table-row');
      (row.querySelector('td:last-child') ?? row).append(
        make(document, `<ul><li><a href="${LINK}">Eve Other</a></li></ul>`),
      );
    });
    expect(people).toEqual([]);
  });
});

describe('rows of a search', () => {
  it('have people that insights name in no case', () => {
    expect(JSON.stringify(read(search))).not.toContain('Ibai Takagi');
    expect(idsOf(read(panel))).toEqual(expectedIds(search));
  });

  it('have a tenure for no title', () => {
    const { people } = read(search, (document) => {
      for (const title of document.querySelectorAll('[data-anonymize="title"]')) title.remove();
    });
    expect(people.map(({ current }) => current?.title ?? null)).toEqual([null, null, null, null]);
  });

  it('have an insight’s employer for no employer of the lead', () => {
    const { people } = read(search, (document) => {
      pick(document, '.artdeco-entity-lockup__subtitle a').remove();
    });
    expect(people[0]?.current).toEqual({ title: 'Director of Customer Marketing', company: null, companyUrl: null });
  });

  it('have words before an employer for no part of it', () => {
    const { people } = read(search, (document) => {
      const line = document.querySelectorAll('.artdeco-entity-lockup__subtitle')[1]!;
      line.querySelector('[aria-hidden]')!.remove();
      line.querySelector('button')!.remove();
      line.append(' at Kessler');
    });
    expect(people[1]?.current).toMatchObject({ company: null });
  });

  it('are found without marks, classes and labels for machines', () => {
    const bare = read(search, (document) => {
      for (const element of document.querySelectorAll('*'))
        for (const name of element.getAttributeNames())
          if (/^(?:data-.*|class|id)$/.test(name)) element.removeAttribute(name);
    });
    expect(idsOf(bare)).toEqual(expectedIds(search));
    expect(bare.people.map(({ name }) => name?.value)).toEqual(search.expected.people!.map(({ name }) => name));
    expect(bare.people.map(({ current }) => current?.company ?? null)).toEqual([
      'Gavelo',
      null,
      'K3R Digital',
      'Fernbook',
    ]);
  });

  it('are none for members out of reach, by link or by name', () => {
    const outOfReach = read(search, (document) => {
      for (const link of document.querySelectorAll('a[href*="OUT_OF_NETWORK"]'))
        link.setAttribute('href', link.getAttribute('href')!.replace('OUT_OF_NETWORK', 'NAME_SEARCH'));
    });
    expect(idsOf(outOfReach)).toEqual(expectedIds(search));
  });
});

describe('a list page', () => {
  it('has no lead of its own while a panel is open', () => {
    expect(panel.read(() => undefined).page).toBe('nobody');
  });

  it('has no rows where it shows the page before', () => {
    const lead = modelPage('modelled-lead-current');
    const found = findList(open(lead), search.url);
    expect(found?.rows.map(({ salesId }) => salesId)).not.toContain(lead.expected.salesId);
  });
});
