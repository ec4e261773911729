import { describe, expect, it, vi } from 'vitest';
import { findRoles } from '../../../src/linkedin/experience/find-roles';
import type { RoleSource } from '../../../src/linkedin/experience/role-source';
import { ROLE_STRATEGIES } from '../../../src/linkedin/experience/role-strategies';
import { weighRole } from '../../../src/linkedin/experience/weigh-role';
import { isCard } from '../../../src/linkedin/profile-layout';
import { PROFILE_LAYOUTS } from '../../../src/linkedin/read-page';
import { parseProfileAddress } from '../../../src/text/linkedin-address';
import { loadCaptures, type Capture, type ExpectedPosition } from '../captures';
import { judge } from '../compare-reading';
import { ENGINES } from '../dom-engines';
import { SEEN_AT } from '../read-any';
import { entry, logo, openRoles } from './read-section';

/** Parsing the pages takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const FIELDS = ['title', 'company', 'companyUrl', 'start', 'end', 'current'] as const;

const captures = loadCaptures((kind) => kind.startsWith('profile-')).filter(
  ({ expected }) => expected.positions?.length > 0,
);

/** The roles of a page as the layout that proves its member finds them. */
function findPageRoles({ html, url }: Capture): RoleSource[] {
  const root = ENGINES.jsdom(html).documentElement;
  const address = parseProfileAddress(url);
  if (!address) throw new Error(`no profile at ${url}`);
  const context = { url, seenAt: SEEN_AT, address, locale: root.lang || 'en' };
  for (const layout of Object.values(PROFILE_LAYOUTS)) {
    const card = layout.detects(root, context) ? layout.find(root, context) : null;
    const source = card && isCard(card) ? layout.findExperience(card) : null;
    if (source && source !== 'none') return findRoles(source, context).roles;
  }
  return [];
}

const pages = captures.map((capture) => ({ ...capture, roles: findPageRoles(capture) }));

/** What is wrong in the values of one role. */
function findWrong(values: Partial<ExpectedPosition> | null, expected: ExpectedPosition | undefined): string[] {
  return FIELDS.flatMap((field) => {
    const read = values?.[field] ?? null;
    const isWrong = expected && expected[field] !== null && judge(read, expected[field]) === 'wrong';
    return isWrong ? [`${field}: read ${read}, expected ${expected[field]}`] : [];
  });
}

describe.each(pages)('roles of $id', ({ roles, expected }) => {
  it('are all found', () => expect(roles.length).toBeGreaterThanOrEqual(expected.positions.length));

  it('are right by all strategies together', () => {
    expect(roles.flatMap((role, at) => findWrong(weighRole(role), expected.positions[at]))).toEqual([]);
  });

  it.each(ROLE_STRATEGIES)('are right or absent by themselves: $name', ({ read }) => {
    expect(roles.flatMap((role, at) => findWrong({ ...read(role) }, expected.positions[at]))).toEqual([]);
  });
});

/** The pages on which each strategy must say something: without them it is not tested. */
const SPEAKS: Record<string, string> = {
  'order of lines': 'sdui-2026-grouped-roles',
  'copy for screen readers': 'ember-2026-german',
  'heading of the role': 'ember-2018-own-profile',
  'description of the logo': 'sdui-2026-grouped-roles',
  'search for the employer': 'ember-2020-portuguese',
  'link of the logo': 'sdui-2026-grouped-roles',
  'link of the lines': 'ember-2024-grouped-roles',
  'time elements': 'public-2024-json-ld',
  'page data': 'ember-2020-portuguese',
  'weight of lines': 'ember-2024-grouped-roles',
  'classes of a position': 'ember-2020-portuguese',
  'classes of an item': 'public-2024-json-ld',
  'classes of a list item': 'mwlite-2025-two-current-roles',
};

describe('strategies', () => {
  it('find present employers in the data of logged-out pages', () => {
    const roles = pages.find(({ id }) => id === 'public-2024-no-headline')?.roles ?? [];
    const data = ROLE_STRATEGIES.find(({ name }) => name === 'page data');
    const companies = roles.map((role) => data?.read(role).company ?? null);
    expect(companies.filter((company) => company !== null)).toHaveLength(3);
  });

  it.each(Object.entries(SPEAKS))('%s reads %s', (name, id) => {
    const strategy = ROLE_STRATEGIES.find((each) => each.name === name);
    const roles = pages.find((page) => page.id === id)?.roles ?? [];
    const said = roles.flatMap((role) => Object.values(strategy?.read(role) ?? {}).filter((value) => value !== null));
    expect(said.length).toBeGreaterThan(0);
  });

  it('of Sales Navigator read its marks', () => {
    const marked =
      '<h2 data-anonymize="job-title">Clerk</h2><p><a data-anonymize="company-name" href="/sales/company/7">Acme</a></p>';
    const [role] = openRoles({ entries: entry(marked, 'May 2019–Present · 7 yrs') });
    const strategy = ROLE_STRATEGIES.find(({ name }) => name === 'marks of Sales Navigator');
    expect(role && strategy?.read(role)).toEqual({ title: 'Clerk', company: 'Acme' });
    expect(role && weighRole(role)).toMatchObject({ companyUrl: 'https://www.linkedin.com/sales/company/7' });
  });

  it('of page data say only what all roles of the dates have in common', () => {
    const entries = entry('Clerk', 'Acme', 'May 2019 - Jun 2020 · 1 yr 2 mos');
    const data = { title: 'Clerk', company: 'Acme', start: '2019-05', end: '2020-06' };
    const read = (...all: (typeof data)[]) => {
      const [role] = openRoles({ entries, data: all });
      return role && ROLE_STRATEGIES.find(({ name }) => name === 'page data')?.read(role);
    };
    expect(read(data)).toMatchObject({ title: 'Clerk', company: 'Acme' });
    expect(read(data, { ...data, company: 'Bolt' })).toMatchObject({ title: 'Clerk', company: null });
    expect(read({ ...data, start: '2019-06' })).toEqual({});
  });
});

describe('weighing', () => {
  const dates = 'May 2019 - Jun 2020 · 1 yr 2 mos';
  const weigh = (...lines: string[]) => {
    const [role] = openRoles({ entries: entry(...lines) });
    return role ? weighRole(role) : null;
  };

  it('trusts more what more strategies say, and names them', () => {
    const alone = weigh('Clerk', 'Acme', dates);
    const both = weigh(logo('Acme logo'), 'Clerk', 'Acme', dates);
    expect(both?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
    expect(both?.evidence.map(({ strategy }) => strategy)).toEqual(['order of lines', 'description of the logo']);
  });

  it('takes nothing from class names alone', () => {
    const marked = '<p class="t-bold">Clerk</p>';
    expect(weigh('Promoted', marked, 'Acme', dates)).toBeNull();
  });

  it('takes neither of two values when class names contradict a single strategy', () => {
    const role = weigh('Promoted', 'Acme', '<p class="t-bold">x</p>', dates);
    expect(role).toBeNull();
    const other = weigh('Clerk', '<p><b class="t-bold">Acme</b></p>', dates);
    expect(other).toMatchObject({ title: null, company: 'Acme' });
    expect(other?.conflicts?.map(({ field, value }) => `${field} ${value}`)).toEqual(['title Clerk', 'title Acme']);
  });

  it('takes no value that is masked or without end', () => {
    expect(weigh('C**** of T****', 'Acme', dates)).toMatchObject({ title: null, company: 'Acme' });
    expect(weigh('x'.repeat(400), 'Acme', dates)).toMatchObject({ title: null, company: 'Acme' });
  });
});
