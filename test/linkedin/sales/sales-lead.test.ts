import { describe, expect, it, vi } from 'vitest';
import { isCard } from '../../../src/linkedin/profile-layout';
import { salesLead } from '../../../src/linkedin/sales/sales-lead';
import { ENGINES } from '../dom-engines';
import { make, modelPage, pick, withText } from '../model-page';

/** Pages are parsed and read many times. */
vi.setConfig({ testTimeout: 60_000 });

const current = modelPage('modelled-lead-current');
const german = modelPage('modelled-lead-german');
const old = modelPage('modelled-lead-2020');
const pages = [current, german, old];

const STRANGER = `ACwAA${'Zz0_-'.repeat(7).slice(0, 34)}`;
const HEAD = '[data-sn-view-name="feature-lead-top-card"]';
const same = () => undefined;

const tokenOf = ({ expected }: (typeof pages)[number]): string => expected.salesId!;
const addressOf = (token: string) => `https://www.linkedin.com/sales/lead/${token},NAME_SEARCH,x`;

/** The token of somebody the page links, who is not its lead. */
function otherOn(document: Document, own: string): string {
  const links = [...document.querySelectorAll('a[href*="ACwAA"]')].map((link) => link.getAttribute('href') ?? '');
  return /ACwAA[\w-]{34}/.exec(links.find((href) => !href.includes(own)) ?? '')![0];
}

describe.each(pages)('the page of a lead: $id', (page) => {
  it('is the same person whatever stands behind the token', () => {
    const token = tokenOf(page);
    for (const url of [`/sales/lead/${token}`, `/sales/lead/${token},OTHER,y2?_ntb=z`, `/sales/people/${token},a,b/`]) {
      expect(page.read(same, `https://www.linkedin.com${url}`)).toMatchObject({ page: 'profile', salesId: token });
    }
  });

  it('is not that of another lead it links to, nor of anybody', () => {
    let other = '';
    page.read((document) => void (other = otherOn(document, tokenOf(page))));
    for (const token of [other, STRANGER])
      expect(page.read(same, addressOf(token))).toMatchObject({ page: 'unread', why: 'other-person' });
  });

  it('is nobody’s by links to other leads alone', () => {
    let other = '';
    const observation = (document: Document) => {
      other = otherOn(document, tokenOf(page));
      for (const element of document.querySelectorAll('*'))
        for (const { name, value } of [...element.attributes])
          if (value.includes(tokenOf(page))) element.removeAttribute(name);
    };
    page.read(observation);
    expect(page.read(observation, addressOf(other))).toMatchObject({ page: 'unread', why: 'not-settled' });
  });

  it('is in change while it carries two urns', () => {
    const { page: kind } = page.read((document) => {
      const heading = pick(document, '[data-anonymize="person-name"]');
      heading.setAttribute('data-x', `urn:li:fs_salesProfile:(${STRANGER},NAME_SEARCH,x)`);
      heading.setAttribute('data-y', `urn:li:fs_salesProfile:(${tokenOf(page)},NAME_SEARCH,x)`);
    });
    expect(kind).toBe('unread');
  });

  it('shows nobody where the name is the site’s words for a member out of reach', () => {
    for (const words of ['LinkedIn Member', 'LinkedIn Mitglied', 'LinkedInメンバー']) {
      const observation = page.read(
        (document) => void (pick(document, '[data-anonymize="person-name"]').textContent = words),
      );
      expect(observation.page).toBe('nobody');
    }
  });

  it('may still be arriving while it ends with the card', () => {
    const observation = page.read((document) => {
      let last: Element | null = pick(document, `${HEAD},.profile-topcard`);
      for (; last && last.tagName !== 'BODY'; last = last.parentElement)
        while (last.nextElementSibling) last.nextElementSibling.remove();
    });
    expect(observation).toMatchObject({ page: 'unread', why: 'not-settled' });
  });

  it('gives no roles of another lead’s section that is still there', () => {
    const { experience, positions } = page.profile((document) => {
      const section = pick(document, '#experience-section,#profile-experience');
      for (const link of section.querySelectorAll('a')) link.setAttribute('href', '/sales/company/99');
      for (const company of section.querySelectorAll('[data-anonymize="company-name"]'))
        company.textContent = 'Intruder';
    });
    expect({ experience, positions }).toEqual({ experience: 'not-rendered', positions: [] });
  });
});

describe('values', () => {
  const fields = ['name', 'headline', 'location', 'topCardCompany'] as const;
  const strategies = fields.flatMap((field) => salesLead.fields[field].map((strategy) => ({ field, strategy })));

  /** What a strategy reads alone from each page. */
  const readAlone = ({ field, strategy }: (typeof strategies)[number]) =>
    pages.map(({ html, url, expected }) => {
      const root = ENGINES.jsdom(html).documentElement;
      const address = { kind: 'sales', value: expected.salesId! } as const;
      const card = salesLead.find(root, { url, seenAt: '', locale: 'en', address });
      if (!isCard(card)) throw new Error(`no card on ${url}`);
      return { read: strategy.read(card) || null, expected: expected[field] };
    });

  it.each(strategies)('are right or absent by each strategy alone: $field, $strategy.name', (each) => {
    for (const { read, expected } of readAlone(each)) expect([expected, null]).toContain(read);
  });

  it.each(fields)('are read in two ways at least: %s', (field) => {
    const ways = strategies.filter((each) => each.field === field).map(readAlone);
    const counts = pages.map((_, at) => ways.filter((way) => Boolean(way[at]?.read)).length);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
  });

  it('take nothing from people named behind the roles', () => {
    const { name, headline } = current.profile((document) => {
      for (const mark of pick(document, HEAD).querySelectorAll('[data-anonymize]'))
        mark.removeAttribute('data-anonymize');
      pick(document, '[data-x--lead--name]').removeAttribute('data-x--lead--name');
    });
    expect([name?.value, headline?.value]).toEqual([current.expected.name, current.expected.headline]);
  });

  it('take no words for screen readers once they cannot be told apart', () => {
    const { name, headline, location } = german.profile((document) => {
      for (const element of document.querySelectorAll('[class]')) element.removeAttribute('class');
      for (const element of pick(document, HEAD).querySelectorAll('*'))
        for (const attribute of ['data-anonymize', 'data-x--lead--name', 'd']) element.removeAttribute(attribute);
    });
    expect([name?.value, headline, location]).toEqual([german.expected.name, null, null]);
  });

  it('take no employer of the past for the present one', () => {
    const { topCardCompany } = old.profile((document) =>
      pick(document, '.profile-topcard__current-positions').remove(),
    );
    expect(topCardCompany).toBeNull();
  });

  it('take no second role for the first, whose mark is gone', () => {
    const { topCardCompany } = current.profile((document) => {
      const [role] = document.querySelectorAll('[data-sn-view-name="lead-current-role"]');
      for (const name of ['data-sn-view-name', 'class']) role?.removeAttribute(name);
    });
    expect(topCardCompany).toBeNull();
  });

  it('take no headline of people before the card', () => {
    const { headline } = current.profile((document) => {
      const introductions = pick(document, '._introductions_sqh8tm');
      introductions.parentElement?.prepend(introductions);
    });
    expect(headline?.value).toBe(current.expected.headline);
  });

  it('take the count of connections for no place', () => {
    const { location } = old.profile((document) => {
      for (const place of withText(pick(document, '.profile-topcard'), 'Vienna, Austria')) place.remove();
    });
    expect(location).toBeNull();
  });
});

describe('the public profile of a lead', () => {
  const menu = (id: string, slug: string) =>
    `<div id="${id}"><a href="https://www.linkedin.com/in/${slug}">View LinkedIn profile</a></div>`;

  it('is learnt from the menu of the card, with the token it may have', () => {
    expect(current.profile(same)).toMatchObject({ slug: 'elli-davtyan', urn: null });
    const token = `ACoAA${'b'.repeat(34)}`;
    const change = (document: Document) => pick(document, '#hue-menu-ember77 a').setAttribute('href', `/in/${token}`);
    expect(current.profile(change)).toMatchObject({ slug: null, urn: token });
  });

  it('is not that of another menu, nor of a link in the card', () => {
    const { slug } = german.profile((document) => {
      document.body.append(make(document, menu('hue-menu-ember78', 'somebody-else')));
      pick(document, HEAD).append(make(document, menu('x', 'somebody-else')));
    });
    expect(slug).toBeNull();
  });

  it('is in doubt where two menus have the same id', () => {
    const { slug } = current.profile((document) =>
      document.body.prepend(make(document, menu('hue-menu-ember77', 'somebody-else'))),
    );
    expect(slug).toBeNull();
  });
});
