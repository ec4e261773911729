import { describe, expect, it, vi } from 'vitest';
import { make, modelPage, pick, say, withText } from './model-page';

/** Each test copies and reads a large page. */
vi.setConfig({ testTimeout: 60_000 });

const pages = ['ember-2022-apostrophe-name', 'ember-2024-grouped-roles', 'ember-2026-german'].map(modelPage);
/** Its list of roles is complete, unlike those of the others. */
const ofWhole = modelPage('ember-2025-no-current-role');
const [of2022, of2024] = pages as [(typeof pages)[0], (typeof pages)[0]];

const topCard = (document: Document): HTMLElement => pick(document, 'section[data-member-id]');
const experience = (document: Document): Element => pick(document, '#experience').closest('section')!;

/** Adds an entry before the others: visible lines with copies for screen readers, as the page has them. */
function employ(document: Document, lines: string[], { links = '', nested = '' } = {}): void {
  const spans = lines.map(
    (line) =>
      `<span class="t"><span aria-hidden="true">${line}</span><span class="visually-hidden">${line}</span></span>`,
  );
  const item = make(document, `<li><div>${links}<div>${spans.join('')}</div>${nested}</div></li>`);
  pick(experience(document), 'ul > li').before(item);
}

describe.each(pages)('top card of $id, modelled', (page) => {
  it('has no location', () => {
    const { location, headline } = page.profile((document) => {
      for (const line of withText(topCard(document), page.expected.location!)) line.remove();
    });
    expect(location).toBeNull();
    expect(headline?.value).toBe(page.expected.headline);
  });

  it('has a headline equal to the employer', () => {
    const company = page.profile(() => undefined).topCardCompany!.value;
    const { headline, topCardCompany } = page.profile((document) =>
      say(topCard(document), page.expected.headline!, company),
    );
    expect([headline?.value, topCardCompany?.value]).toEqual([company, company]);
  });

  it('has pronouns, a verified badge and a template that was not filled in', () => {
    const { name, headline } = page.profile((document) => {
      const heading = pick(topCard(document), 'h1');
      heading.after(
        make(
          document,
          `<div><svg aria-label="Verified"></svg><span class="visually-hidden">{:badgeType}</span>
           <span class="text-body-small">(she/her)</span></div>`,
        ),
      );
    });
    expect([name?.value, headline?.value]).toEqual([page.expected.name, page.expected.headline]);
  });

  it.each(['Ann Example 🚀', 'Wei (Sarah) Example, PhD', '🔺Nic Example', 'Ann O’Example-Müller'])(
    'has the name %s',
    (text) => {
      const { name } = page.profile((document) => {
        pick(topCard(document), 'h1').textContent = text;
        pick(document, 'title').textContent = `(2) ${text} | LinkedIn`;
      });
      expect(name?.raw ?? name?.value).toBe(text);
    },
  );

  it('is that of the member who is logged in', () => {
    const { isSelf } = page.profile((document) =>
      topCard(document).append(make(document, `<a href="/in/${page.expected.slug}/edit/forms/intro/new/">Edit</a>`)),
    );
    expect(isSelf).toBe(true);
  });
});

describe('badges, modelled', () => {
  it('takes no school for the employer', () => {
    const { topCardCompany } = of2024.profile((document) => {
      pick(topCard(document), 'button[aria-label^="Current company"]').remove();
    });
    expect(topCardCompany).toBeNull();
    const g3 = of2022.profile((document) => pick(topCard(document), 'a[href="#experience"]').closest('li')!.remove());
    expect(g3.topCardCompany).toBeNull();
    expect(g3.headline?.value).toBe(of2022.expected.headline);
  });
});

describe.each([of2022, of2024, ofWhole])('Experience of $id, modelled', (page) => {
  const dates = 'May 2019 - Present · 7 yrs';
  const logo = '<a href="https://www.linkedin.com/company/7/"><img alt="Acme logo"></a>';

  it.each([
    ['Acme · Part-time', logo, 'Acme', 'Part-time'],
    ['Acme · Tam zamanlı', logo, 'Acme', 'Tam zamanlı'],
    ['B · Co', '', 'B · Co', null],
    ['B &amp; Co, Ltd · Vollzeit', '', 'B & Co, Ltd', 'Vollzeit'],
    ['B · Co · 正社員', '', 'B · Co', '正社員'],
    ['B · Co', '<a href="/search/results/all/?keywords=B+%C2%B7+Co"></a>', 'B · Co', null],
    ['B · Unheard-of', '<a href="/search/results/all/?keywords=B"></a>', 'B', 'Unheard-of'],
  ])('parts %s', (line, links, company, employmentType) => {
    const { positions } = page.profile((document) => employ(document, ['Clerk', line, dates], { links }));
    expect(positions[0]).toMatchObject({ title: 'Clerk', company, employmentType, current: true });
    expect(positions).toHaveLength(page.expected.positions.length + 1);
  });

  it('names no employer of a break from work', () => {
    const { positions } = page.profile((document) => employ(document, ['Health', 'Career break', dates]));
    expect(positions[0]).toMatchObject({ title: 'Health', company: null, current: true });
  });

  it('calls no list whole that has a footer or an entry without dates', () => {
    const footer = page.profile((document) =>
      experience(document).append(make(document, '<div><button>Show 3 more experiences</button></div>')),
    );
    expect(footer.experience).toBe('partial');
    const undated = page.profile((document) =>
      employ(document, ['Clerk', 'Acme'], {
        links: logo,
        nested: '<ul><li><span aria-hidden="true">2019 - 2021 · led</span></li></ul>',
      }),
    );
    expect(undated.experience).toBe('partial');
    expect(undated.positions).toHaveLength(page.expected.positions.length);
  });

  it.each(['volunteering_experience', 'education', 'projects'])('is not the section %s', (id) => {
    const { positions, experience: extent } = page.profile((document) => (pick(document, '#experience').id = id));
    expect([positions, extent]).toEqual([[], 'not-rendered']);
  });

  it('gains nothing from a volunteering section of the same form', () => {
    const { positions } = page.profile((document) => {
      const copy = experience(document).cloneNode(true) as Element;
      pick(copy, '#experience').id = 'volunteering_experience';
      experience(document).before(copy);
    });
    expect(positions).toHaveLength(page.expected.positions.length);
  });
});

describe('a group of roles in Ember, modelled', () => {
  const group = (middle: string[]) =>
    [['Lead', 'May 2021 - Present · 5 yrs'], middle, ['Clerk', 'May 2019 - May 2020 · 1 yr']]
      .map((lines) => `<li><div>${lines.map((line) => `<span aria-hidden="true">${line}</span>`).join('')}</div></li>`)
      .join('');
  const read = (middle: string[]) =>
    ofWhole.profile((document) =>
      employ(document, ['Acme', 'Full-time · 7 yrs'], { nested: `<div><ul>${group(middle)}</ul></div>` }),
    );

  it('gives each role the employer of the header', () => {
    const { positions, experience: extent } = read(['Senior', 'Contract', 'May 2020 - May 2021 · 1 yr']);
    expect(positions.slice(0, 3)).toMatchObject([
      { title: 'Lead', company: 'Acme', employmentType: null, current: true },
      { title: 'Senior', company: 'Acme', employmentType: 'Contract', current: false },
      { title: 'Clerk', company: 'Acme', current: false },
    ]);
    expect(extent).toBe('complete');
  });

  it('is not whole when one of its roles has no dates', () => {
    const { positions, experience: extent } = read(['Senior', 'Contract']);
    expect(positions.slice(0, 2)).toMatchObject([{ title: 'Lead' }, { title: 'Clerk' }]);
    expect(extent).toBe('partial');
  });
});

describe('the page of all roles, modelled', () => {
  const page = modelPage('ember-2022-details-experience');
  const dropData = (document: Document) => document.querySelectorAll('code').forEach((code) => code.remove());
  const link = (document: Document, slug: string) =>
    pick(document, 'li[id*="-EXPERIENCE-VIEW"]').append(
      make(
        document,
        `<ul><li><a href="/in/${slug}/overlay/urn:li:fsd_profilePosition:(x,1)/skills">Skills</a></li></ul>`,
      ),
    );

  it('is read by its own links after a step within the site', () => {
    const { slug, positions } = page.expected;
    const read = page.profile((document) => {
      dropData(document);
      link(document, slug!);
    });
    expect(read).toMatchObject({ slug, name: null });
    expect(read.positions).toHaveLength(positions.length);
  });

  it('is not read when nothing proves whose it is, or something speaks against it', () => {
    expect(page.read(dropData)).toMatchObject({ page: 'unread' });
    expect(page.read((document) => link(document, 'somebody-else'))).toMatchObject({ page: 'unread' });
    const moved = 'https://www.linkedin.com/in/somebody-else/details/experience/';
    expect(page.read(() => undefined, moved)).toMatchObject({ page: 'unread' });
  });

  it('is read under the token of the member', () => {
    const token = page.profile(() => undefined).urn!;
    const read = page.profile(dropData, `https://www.linkedin.com/in/${token}/details/experience/`);
    expect(read).toMatchObject({ slug: null, urn: token });
  });
});
