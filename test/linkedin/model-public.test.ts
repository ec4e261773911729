import { describe, expect, it } from 'vitest';
import { make, modelPage, pick, withText } from './model-page';

const page = modelPage('public-2024-json-ld');
const masked = modelPage('public-2026-masked-portuguese');
const LD = 'script[type="application/ld+json"]';
const EMPLOYMENT = '[data-section="experience"]';

type Node = Record<string, unknown>;

/** Rewrites the JSON-LD of a page. */
function rewrite(document: Document, change: (person: Node, others: Node[]) => unknown): void {
  const script = pick(document, LD);
  const { '@graph': graph } = JSON.parse(script.textContent) as { '@graph': Node[] };
  const person = graph.find((node) => node['@type'] === 'Person')!;
  script.textContent = JSON.stringify(change(person, graph));
}

const values = (change: (document: Document) => void) => {
  const { name, headline, location, positions } = page.profile(change);
  return { name: name?.value, headline: headline?.value, location: location?.value, roles: positions.length };
};
const whole = values(() => undefined);

describe('a public page, modelled', () => {
  it.each<[string, (person: Node, others: Node[]) => unknown]>([
    [
      'other persons first',
      (person) => [{ '@type': 'Person', name: 'Eve', url: 'https://x.linkedin.com/in/eve' }, person],
    ],
    ['a list of types', (person) => ({ '@graph': [{ ...person, '@type': ['Person', 'Thing'] }] })],
    ['a page about the person', (person) => ({ '@type': 'ProfilePage', mainEntity: person })],
    ['the person alone', (person) => person],
    ['no person', (_, others) => ({ '@graph': others.filter((node) => node['@type'] !== 'Person') })],
    ['something that is no object', () => [null, 1, 'x', [[]]]],
  ])('has JSON-LD with %s', (_, change) => {
    expect(values((document) => rewrite(document, change))).toEqual(whole);
  });

  it.each<[string, (document: Document) => void]>([
    ['JSON-LD', (document) => document.querySelectorAll(LD).forEach((script) => script.remove())],
    ['a canonical address', (document) => pick(document, 'link[rel="canonical"]').remove()],
    ['a page key', (document) => pick(document, 'meta[name="pageKey"]').remove()],
    ['links', (document) => document.querySelectorAll('main a').forEach((link) => link.removeAttribute('href'))],
  ])('has no %s', (_, change) => {
    expect(values(change)).toEqual(whole);
  });

  it.each([page, masked])('has no location, and nothing else is taken for one: $id', (each) => {
    const { location } = each.profile((document) => {
      document.querySelectorAll(LD).forEach((script) => script.remove());
      for (const line of document.querySelectorAll('.top-card__subline-item, .profile-info-subheader span'))
        if (line.textContent.trim() === each.expected.location) line.remove();
    });
    expect(location).toBeNull();
  });

  it('has no employer any more', () => {
    const ended = { '@type': 'Organization', name: 'Acme', member: { '@type': 'OrganizationRole', endDate: 2020 } };
    const read = (worksFor: unknown) =>
      page.profile((document) => {
        document.querySelectorAll('a[href*="topcard-current-company"]').forEach((link) => link.remove());
        rewrite(document, (person) => ({ ...person, worksFor }));
      }).topCardCompany;
    expect(read([ended])).toBeNull();
    expect(read([ended, { name: 'Bolt', member: {} }])).toMatchObject({ value: 'Bolt' });
  });

  it('has no headline', () => {
    expect(values((document) => document.querySelector('.top-card-layout__headline')?.remove())).toEqual({
      ...whole,
      headline: undefined,
    });
  });

  it('names the employer of a group in its header alone', () => {
    const { positions } = page.profile((document) => {
      const group = make(
        document,
        `<li class="experience-group"><div><img alt="Acme"><div><h4>Acme</h4><p>7 years</p></div></div>
         <ul><li><h3>Lead</h3><p>May 2021 - Present <span>5 years</span></p></li>
         <li><h3>Clerk</h3><p>May 2019 - May 2021 · 2 years</p></li></ul></li>`,
      );
      pick(document, `${EMPLOYMENT} li`).before(group);
    });
    for (const { company } of positions.slice(0, 2)) expect(['Acme', null]).toContain(company);
    expect(positions).toHaveLength(whole.roles + 2);
  });

  it('takes no date from a description', () => {
    const { positions } = page.profile((document) => {
      const item = pick(document, `${EMPLOYMENT} li`);
      pick(item, '.date-range').remove();
      pick(item, '.show-more-less-text p').textContent = '2019 - 2021 · led';
    });
    expect(positions).toHaveLength(whole.roles - 1);
  });

  it.each([
    'https://se.linkedin.com/in/leonardo-herranz-wolski',
    'https://www.linkedin.com/in/Leonardo-Herranz-Wolski/sv?trk=x#y',
    'https://www.linkedin.com/in/leonardo%2Dherranz-wolski/',
  ])('stands at %s', (url) => {
    expect(page.profile(() => undefined, url)).toMatchObject({ slug: 'leonardo-herranz-wolski' });
  });
});

describe('a masked page, modelled', () => {
  it('gives nothing of what is behind asterisks', () => {
    const observation = masked.profile((document) => {
      pick(document, 'main h1').textContent = 'Ol**** E.';
      const line = withText(document.body, 'Scolabank')[0];
      if (line) line.textContent = '*****bank';
    });
    expect(JSON.stringify(observation)).not.toContain('**');
  });
});
