import { describe, expect, it, vi } from 'vitest';
import { readPage } from '../../src/linkedin/read-page';
import { loadCaptures } from './captures';
import { ENGINES } from './dom-engines';
import { make, modelPage, pick } from './model-page';

/** Each test copies and reads a large page. */
vi.setConfig({ testTimeout: 60_000 });

const SEEN_AT = '2026-03-01T09:30:00.000Z';
const of2018 = modelPage('ember-2018-own-profile');
const of2020 = modelPage('ember-2020-portuguese');
const of2022 = modelPage('ember-2022-apostrophe-name');
const of2025 = modelPage('ember-2025-no-current-role');

describe.each([
  { page: of2018, kind: 'ember-2018', topCard: '.pv-top-card-section' },
  { page: of2020, kind: 'ember-2020', topCard: 'section.pv-top-card' },
])('a profile like $page.id', ({ page, kind, topCard }) => {
  const { slug, name, headline, location } = page.expected;

  it('is told by its own layout', () => {
    expect(page.profile(() => undefined)).toMatchObject({ kind, slug });
  });

  it('is not read at the address of somebody else, whatever it links to', () => {
    expect(page.read(() => undefined, 'https://www.linkedin.com/in/joicegpuf/')).toMatchObject({
      page: 'unread',
      why: 'other-person',
    });
  });

  it.each(['', 'detail/contact-info/', 'overlay/photo/', 'recent-activity/all/'])(
    'is read at its page /%s',
    (below) => {
      expect(page.profile(() => undefined, `https://www.linkedin.com/in/${slug}/${below}`).slug).toBe(slug);
    },
  );

  it('is not read without a link to a page below its own profile', () => {
    const read = page.read((document) => {
      for (const link of pick(document, topCard).querySelectorAll('a[href*="/in/"]')) link.removeAttribute('href');
    });
    expect(read).toMatchObject({ page: 'unread' });
  });

  it('is read where classes and ids have changed', () => {
    const read = page.profile((document) => {
      for (const each of document.querySelectorAll('[class],[id]')) {
        each.removeAttribute('class');
        if (!each.id.startsWith('bpr-guid')) each.removeAttribute('id');
      }
    });
    expect([read.name?.value, read.headline?.value, read.location?.value]).toEqual([name, headline, location]);
  });

  it('takes no other heading for the name where levels have changed', () => {
    const read = page.profile((document) => {
      const levels = [...pick(document, topCard).querySelectorAll('h1,h2,h3')];
      for (const heading of levels) {
        const other = make(document, heading.tagName === 'H1' ? '<h2></h2>' : '<h1></h1>');
        for (const { name: attribute, value } of heading.attributes) other.setAttribute(attribute, value);
        other.append(...heading.childNodes);
        heading.replaceWith(other);
      }
    });
    expect([name, undefined]).toContain(read.name?.value);
    expect([headline, undefined]).toContain(read.headline?.value);
  });
});

describe('a top card of 2020', () => {
  it('takes no count of connections for the place', () => {
    const { location } = of2020.profile((document) => {
      pick(document, '.pv-top-card--list-bullet li').remove();
      document.querySelectorAll('code').forEach((code) => code.remove());
    });
    expect(location).toBeNull();
  });

  it('takes no school for the employer', () => {
    const { topCardCompany } = of2020.profile((document) =>
      pick(document, 'a[data-control-name="position_see_more"]').remove(),
    );
    expect(topCardCompany).toBeNull();
  });

  it('names the employer of a current role without other marks', () => {
    const { topCardCompany } = of2020.profile((document) => {
      pick(document, 'a[data-control-name="education_see_more"]').remove();
      pick(document, 'a[data-control-name="position_see_more"]').removeAttribute('data-control-name');
    });
    expect(topCardCompany).toMatchObject({
      value: 'K3R Digital',
      evidence: [{ strategy: 'badge of a current role' }],
    });
  });

  it('has the embedded data of its own member only', () => {
    const { memberId, urn } = of2020.profile((document) => {
      for (const code of document.querySelectorAll('code[id^="bpr-guid-"]'))
        code.textContent = code.textContent!.replaceAll(of2020.expected.urn!, `ACoAA${'x'.repeat(34)}`);
    });
    expect([memberId, urn]).toEqual([null, of2020.expected.urn]);
  });
});

describe('a degree', () => {
  const badge = (document: Document, marks: string) =>
    pick(document, 'h1').after(make(document, `<span class="distance-badge">${marks}</span>`));

  it.each([
    ['<span class="dist-value">1er</span>', 1],
    ['<span class="dist-value">2:a</span>', 2],
    ['<span class="dist-value">3rd+</span>', 3],
    ['<span class="dist-value">Out of network</span>', null],
    ['<span class="dist-value">1st</span><span class="dist-value">2nd</span>', null],
  ])('is told by its digit: %s', (marks, degree) => {
    const read = of2022.profile((document) => {
      pick(document, '.distance-badge').remove();
      badge(document, marks);
    });
    expect(read.degree).toBe(degree);
  });

  it('is not that of people elsewhere, and none is that of the viewer', () => {
    expect(of2022.profile((document) => pick(document, '.distance-badge').remove()).degree).toBeNull();
    expect(of2018.profile((document) => badge(document, '<span class="dist-value">2nd</span>')).degree).toBeNull();
  });
});

describe('Experience of another', () => {
  it('is not taken where a card of the page is still the last member’s', () => {
    const { experience, name } = of2025.profile((document) => {
      const link = '<section><a href="/in/eve-other/overlay/1/single-media-viewer">x</a></section>';
      pick(document, '#experience').closest('section')!.before(make(document, link));
    });
    expect([experience, name?.value]).toEqual(['not-rendered', of2025.expected.name]);
  });

  it('is not taken where one section of two is not known to be the member’s', () => {
    const { experience } = of2025.profile((document) => {
      const section = pick(document, '#experience').closest('section')!;
      section.before(section.cloneNode(true));
    });
    expect(experience).toBe('not-rendered');
  });

  it('is left out of the list, which then is not whole', () => {
    const { positions, experience } = of2025.profile((document) => {
      const section = pick(document, '#experience').closest('section')!;
      const own = '<a href="/in/padmamerit/overlay/1/single-media-viewer">x</a>';
      pick(section, 'li').append(make(document, own));
      const roles = '<p>Clerk</p><p>Acme</p><p>May 2019 - Present · 7 yrs</p>';
      pick(section, 'li').before(make(document, `<li><a href="/in/eve-other/">Eve Other</a>${roles}</li>`));
    });
    expect(positions[0]?.title).toBe(of2025.expected.positions[0]?.title);
    expect(experience).toBe('partial');
  });
});

describe('a fragment', () => {
  const [capture] = loadCaptures((_, id) => id === 'ember-2021-fragment-two-current-roles');
  const { html, url, expected } = capture!;
  const read = (text: string) => readPage(ENGINES.jsdom(text), url, SEEN_AT);

  it('is nobody’s', () => {
    const observation = read(html);
    expect(observation).toMatchObject({ page: 'profile', slug: null, urn: null, name: null });
    expect(observation.page === 'profile' && observation.positions).toHaveLength(expected.positions.length);
  });

  it.each([
    ['a frame', `<body class="ember-application">${html}</body>`],
    ['a language', `<html lang="en"><body>${html}</body></html>`],
    ['a title', `<title>Ann Example | LinkedIn</title>${html}`],
    ['a header', `<header></header>${html}`],
    ['a navigation', `<nav></nav>${html}`],
    ['a top card', `<section class="pv-top-card"><ul><li>Ann Example</li></ul></section>${html}`],
    ['another section', `${html}<section></section>`],
    ['data', `${html}<code id="bpr-guid-1">{}</code>`],
    ['a link to a member', html.replace('<header', '<a href="/in/ann-example/">Ann</a><header')],
  ])('is none with %s', (_, text) => {
    expect(read(text).page).not.toBe('profile');
  });
});

describe('the mobile site', () => {
  const page = modelPage('mwlite-2025-two-current-roles');
  const card = (document: Document) => pick(document, '.basic-profile-section');

  it('gives the member’s number, not the viewer’s', () => {
    expect(page.profile(() => undefined)).toMatchObject({ kind: 'mwlite-profile', memberId: '596630729', degree: 2 });
  });

  it('is not read where anything on it names another member', () => {
    expect(page.read(() => undefined, 'https://www.linkedin.com/in/hessalehtinen')).toMatchObject({ page: 'unread' });
    const changed = page.read((document) =>
      pick(card(document), '[data-vanity-name]').setAttribute('data-vanity-name', 'hessalehtinen'),
    );
    expect(changed).toMatchObject({ page: 'unread' });
  });

  it('takes neither headline nor employer for the other where one has lost its mark', () => {
    const { headline, topCardCompany } = page.profile((document) => {
      const [first] = [...card(document).querySelectorAll('span[dir]')];
      first?.removeAttribute('dir');
      document.querySelectorAll('[class]').forEach((each) => each.removeAttribute('class'));
    });
    expect(headline?.value).toBe(page.expected.headline);
    expect([page.expected.topCardCompany, undefined]).toContain(topCardCompany?.value);
  });

  it('is the viewer’s own where it says so', () => {
    const { isSelf, degree } = page.profile((document) => {
      pick(document, 'code#isNonSelfProfile').replaceChildren(document.createComment('false'));
    });
    expect([isSelf, degree]).toEqual([true, null]);
  });
});
