import { describe, expect, it } from 'vitest';
import { make, modelPage, pick, say, withText } from './model-page';

const page = modelPage('sdui-2026-grouped-roles');
const { urn, slug } = page.expected;
/** A page of a few kilobytes, for what is tried many times. */
const small = modelPage('modelled-german-both-degrees');
const KEY = `com.linkedin.sdui.profile.card.ref${urn}`;
const EXPERIENCE = `section[componentkey$="ExperienceTopLevelSection"]`;

const topCard = (document: Document): HTMLElement => pick(document, 'section[componentkey$="Topcard"]');
const experience = (document: Document): HTMLElement => pick(document, EXPERIENCE);
const entry = (document: Document, at: number): Element =>
  experience(document).querySelectorAll('[componentkey^="entity-collection-item"]')[at]!;
const headlineOf = (document: Document): Element => withText(topCard(document), page.expected.headline!)[0]!;

/** Puts another headline wherever the page shows it: in the top card and in the bar above. */
function setHeadline(document: Document, text: string): void {
  for (const line of withText(document, page.expected.headline!)) line.textContent = text;
}

/** Replaces the Experience card's entries by single roles of these lines. */
function employ(document: Document, ...roles: string[][]): void {
  const items = [...experience(document).querySelectorAll('[componentkey^="entity-collection-item"]')];
  const html = roles.map(
    (lines, at) =>
      `<div componentkey="entity-collection-item-${at}"><div>${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('')}</div></div>`,
  );
  items[0]?.replaceWith(make(document, `<div>${html.join('')}</div>`));
  for (const item of items.slice(1)) item.remove();
}

/** The same person without the Experience card, of which only the wrapper is left. */
function unemploy(document: Document): void {
  experience(document).remove();
}

describe('top card of an SDUI profile, modelled', () => {
  it.each(['p', 'h1'])('has the name in a <%s>', (tag) => {
    const { name } = page.profile((document) => {
      const heading = pick(topCard(document), 'h2');
      heading.replaceWith(make(document, `<${tag}>${heading.textContent}</${tag}>`));
    });
    expect(name).toMatchObject({ value: page.expected.name, confidence: 1 });
  });

  it('has words on the photo', () => {
    const { name } = page.profile((document) => {
      pick(topCard(document), '[aria-label="Profile photo"]').append(make(document, '<p>Open to work</p>'));
    });
    expect(name?.value).toBe(page.expected.name);
  });

  it.each(['She/Her', '(she/her)', 'she/her/hers', 'sie/ihr', '彼女/彼女の'])('has pronouns: %s', (pronouns) => {
    const { headline } = page.profile((document) => {
      withText(topCard(document), '· 3rd')[0]?.before(make(document, `<p>${pronouns}</p>`));
    });
    expect(headline?.value).toBe(page.expected.headline);
  });

  it.each(['UX/UI', 'Dev/Ops', '| Founder | Coach |', '⭐ Founder', 'Gavelo', 'Helping · you'])(
    'has a headline that looks like something else: %s',
    (text) => {
      const { headline } = page.profile((document) => setHeadline(document, text));
      expect(headline?.value).toBe(text);
    },
  );

  it.each(['• Founder •', '--', '🚀'])('has a headline that may be a mark: %s', (text) => {
    const { headline } = page.profile((document) => setHeadline(document, text));
    expect([text, undefined]).toContain(headline?.value);
  });

  it.each(['· 1st', '• 2e', '· Out of network', '· Kontakt 3. Grades', '· 3rd+'])('has the degree %s', (degree) => {
    const { headline } = page.profile((document) => say(topCard(document), '· 3rd', degree));
    expect(headline?.value).toBe(page.expected.headline);
  });

  it.each<[string[], string, number | null]>([
    [['· 2nd'], '', 2],
    [['· 3rd+'], '', 3],
    [['• 1er'], '', 1],
    [['· 2.º'], '', 2],
    [['· 1次'], '', 1],
    [['· 1st', '· 2nd'], '', null],
    [['· Out of network'], '', null],
    [['· 1st'], '<a href="/preload/custom-invite/?vanityName=x">Invite</a>', null],
    [['· 2nd'], `<a href="/in/${slug}/edit/intro/">Edit</a>`, null],
    [[], '', null],
  ])('tells the degree by one mark with a digit: %s %s', (marks, action, degree) => {
    const read = page.profile((document) => {
      const mark = withText(topCard(document), '· 3rd')[0]!;
      mark.replaceWith(...marks.map((text) => make(document, `<p>${text}</p>`)));
      if (action) topCard(document).append(make(document, action));
    });
    expect([read.degree, read.headline?.value]).toEqual([degree, page.expected.headline]);
  });

  it.each([
    '<div><a href="/in/eve-wrong/"><h2>Eve Wrong</h2></a><p>Chief Impostor</p></div>',
    '<div><a href="/company/9/"><svg id="company-accent-4"></svg><p>Intruder Ltd</p></a><p>Follow us</p></div>',
  ])('has somebody else’s card or an advertisement between its lines: %s', (html) => {
    const { expected, profile } = small;
    for (const line of ['· 1.', expected.headline!, expected.location!]) {
      const read = profile((document) => {
        pick(document, '[role="toolbar"]').remove();
        withText(topCard(document), line)[0]?.before(make(document, html));
      });
      for (const field of ['name', 'headline', 'topCardCompany'] as const)
        expect(read[field]?.value, line).toBe(expected[field]);
      expect([expected.location, undefined], line).toContain(read.location?.value);
    }
  });

  it('has lost the bar, then the title, then the heading: one way is enough for the name', () => {
    const { name } = page.profile((document) => {
      pick(document, '[role="toolbar"]').remove();
      document.querySelectorAll('title').forEach((title) => (title.textContent = 'LinkedIn'));
      const heading = pick(topCard(document), 'h2');
      heading.replaceWith(make(document, `<p>${heading.textContent}</p>`));
    });
    expect(name).toMatchObject({ value: page.expected.name, confidence: 0.85 });
  });

  it.each(['with', 'without'])('has no location, %s company line', (how) => {
    const { location, headline } = page.profile((document) => {
      withText(topCard(document), page.expected.location!)[0]?.remove();
      if (how === 'without') headlineOf(document).nextElementSibling?.remove();
    });
    expect(location).toBeNull();
    expect([page.expected.headline, undefined]).toContain(headline?.value);
  });

  it('has a school beside the employer, or alone', () => {
    const line = (document: Document, text: string) => (headlineOf(document).nextElementSibling!.textContent = text);
    const both = page.profile((document) => void line(document, 'Gavelo · San Mauro University'));
    expect(both.topCardCompany).toMatchObject({ value: 'Gavelo' });
    const school = page.profile((document) => {
      line(document, 'San Mauro University');
      const badge = pick(topCard(document), '[role="button"]:has(svg[id^="company-accent"])');
      pick(badge, 'p').textContent = 'San Mauro University';
      pick(badge, 'svg').id = 'school-accent-4';
    });
    expect(school.topCardCompany).toBeNull();
    expect(school.headline?.value).toBe(page.expected.headline);
  });

  it('knows the member who is logged in', () => {
    expect(page.profile(() => undefined).isSelf).toBe(false);
    const own = page.profile((document) =>
      topCard(document).append(make(document, `<a href="/in/${slug}/edit/intro/">Edit</a>`)),
    );
    expect(own).toMatchObject({ isSelf: true, slug });
  });
});

describe('Experience of an SDUI profile, modelled', () => {
  const link = '<a href="https://www.linkedin.com/company/7/"><figure><img alt="Acme logo"></figure></a>';
  const dates = 'May 2019 - Present · 7 yrs';

  it.each(['id', 'componentkey', 'data-testid'])('has its key in %s', (attribute) => {
    const { positions, experience: extent } = page.profile((document) => {
      const section = experience(document);
      section.removeAttribute('componentkey');
      section.setAttribute(attribute, `${KEY}ExperienceTopLevelSection`);
    });
    expect(positions).toHaveLength(page.expected.positions.length);
    expect(extent).toBe('complete');
  });

  it.each([
    [`profile_ExperienceTopLevelSection_${urn}`, slug, 5],
    ['profile_ExperienceTopLevelSection', slug, 5],
    ['profile_ExperienceTopLevelSection', 'somebody-else', 0],
    [`profile_ExperienceTopLevelSection_ACoAA${'x'.repeat(34)}`, slug, 0],
  ])('has the key %s and the anchor of %s', (testId, anchor, count) => {
    const { positions } = page.profile((document) => {
      const section = experience(document);
      section.removeAttribute('componentkey');
      section.setAttribute('data-testid', testId);
      pick(section, '[componentkey^="profile_experience_top_anchor"]').setAttribute(
        'componentkey',
        `profile_experience_top_anchor_${anchor}`,
      );
    });
    expect(positions).toHaveLength(count);
  });

  it('has roles that carry a key of their own within a group', () => {
    const { positions } = page.profile((document) => {
      entry(document, 0)
        .querySelectorAll('li > div')
        .forEach((role, at) => role.setAttribute('componentkey', `entity-collection-item-x${at}`));
    });
    expect(positions.map(({ company }) => company)).toEqual(page.expected.positions.map(({ company }) => company));
  });

  it.each([[[0]], [[1, 3]], [[0, 1, 2, 3]]])('has entries that have lost their keys: %s', (lost) => {
    const { positions, experience: extent } = page.profile((document) => {
      const entries = lost.map((at) => entry(document, at));
      for (const item of entries) item.removeAttribute('componentkey');
    });
    expect(positions.map(({ title, company }) => [title, company])).toEqual(
      page.expected.positions.map(({ title, company }) => [title, company]),
    );
    expect(extent).toBe('complete');
  });

  it('reads three current roles, with and without a page, in page order', () => {
    const search = '<a href="/search/results/all/?keywords=B%20%26%20Co%20%C2%B7%20Ltd"><p>Chair</p></a>';
    const { positions, experience: extent } = page.profile((document) =>
      employ(
        document,
        [link, 'Head of Tests', 'Acme · 正規', dates, 'Turin · On-site'],
        [search, 'B &amp; Co · Ltd · Jornada parcial', dates],
        ['Member, Board', 'C, D &amp; E · Teilzeit', 'Mai 2019–Heute · 7 Jahre'],
      ),
    );
    expect(positions).toMatchObject([
      { title: 'Head of Tests', company: 'Acme', companyUrl: 'https://www.linkedin.com/company/7/', current: true },
      { title: 'Chair', company: 'B & Co · Ltd', companyUrl: null, current: true },
      { title: 'Member, Board', company: 'C, D & E', employmentType: 'Teilzeit', start: '2019-05', current: true },
    ]);
    expect(extent).toBe('complete');
  });

  it.each([
    '<span data-testid="expandable-text-box">2019 - 2021 · led</span>',
    '<p>2019 - 2021 · led the move to a new platform</p>',
    '<ul><li><p>Platform</p><p>Then</p><span>2019 - 2021 · 2 yrs of work on it</span></li></ul>',
  ])('takes no date from a description: %s', (description) => {
    const { positions, experience: extent } = page.profile((document) =>
      employ(document, [link, 'Head of Tests', 'Acme', 'Turin', description], [link, 'Clerk', 'Acme', dates]),
    );
    expect(positions).toMatchObject([{ title: 'Clerk', start: '2019-05', current: true }]);
    expect(extent).toBe('partial');
  });

  it('does not call a list whole when a role in a group could not be read', () => {
    const { positions, experience: extent } = page.profile((document) =>
      withText(entry(document, 0), 'Jan 2019 - Present · 7 yrs 3 mos')[0]?.remove(),
    );
    expect(positions).toHaveLength(page.expected.positions.length - 1);
    expect(extent).toBe('partial');
  });

  it.each([
    `<div><a href="/in/${slug}/details/experience/">Show all 9 experiences</a></div>`,
    '<div><div role="button">Show all 9 experiences</div></div>',
    '<div><button>Alle 9 anzeigen</button></div>',
  ])('does not call a list whole above a footer: %s', (footer) => {
    const { experience: extent } = page.profile((document) =>
      pick(experience(document), 'div').append(make(document, footer)),
    );
    expect(extent).toBe('partial');
  });

  it.each([
    ['Career break', 'Full-time parenting'],
    ['Full-time parenting', 'Career break'],
    ['Berufliche Auszeit', 'Pflege'],
    ['Travel', 'Pause professionnelle'],
  ])('names no employer of a break from work: %s / %s', (title, kind) => {
    const { positions } = page.profile((document) => employ(document, [title, kind, dates]));
    expect(positions).toMatchObject([{ title, company: null, employmentType: null, current: true }]);
  });

  it('still names an employer that is called like a break', () => {
    const { positions } = page.profile((document) =>
      employ(document, [link.replace('Acme', 'Career Break Ltd'), 'Coach', 'Career Break Ltd', dates]),
    );
    expect(positions).toMatchObject([{ company: 'Career Break Ltd' }]);
  });

  it('is not there yet, or still that of somebody else', () => {
    const early = page.profile((document) => experience(document).parentElement?.closest('[componentkey]')?.remove());
    expect(early).toMatchObject({ experience: 'not-rendered', positions: [] });
    const other = page.profile((document) =>
      experience(document).setAttribute('componentkey', `refACoAA${'x'.repeat(34)}ExperienceTopLevelSection`),
    );
    expect(other).toMatchObject({ experience: 'not-rendered', positions: [] });
  });
});

describe('an SDUI profile without Experience, modelled', () => {
  const PART = '[componentkey^="profileCardsBelowActivityPart1"]';
  const later = 'section[componentkey$="Skills"],section[componentkey$="EducationTopLevelSection"]';

  it('is known to have none once its part of the page has come', () => {
    expect(page.profile(unemploy)).toMatchObject({ experience: 'complete', positions: [] });
  });

  it.each<[string, (document: Document) => void]>([
    ['the part stands twice', (document) => pick(document, PART).append(pick(document, PART).cloneNode(false))],
    [
      'nothing stands behind it',
      (document) => document.querySelectorAll(later).forEach((card) => pick(document, PART).prepend(card)),
    ],
    [
      'the wrapper is gone',
      (document) => pick(document, 'div[componentkey$="ref' + urn + 'ExperienceTopLevelSection"]').remove(),
    ],
    [
      'the wrapper holds something',
      (document) => pick(document, 'div[componentkey$="ref' + urn + 'ExperienceTopLevelSection"]').append('Loading'),
    ],
    [
      'the wrapper is that of somebody else',
      (document) =>
        pick(document, 'div[componentkey$="ref' + urn + 'ExperienceTopLevelSection"]').setAttribute(
          'componentkey',
          `refACoAA${'x'.repeat(34)}ExperienceTopLevelSection`,
        ),
    ],
  ])('is not known while %s', (_, change) => {
    const { experience: extent } = page.profile((document) => {
      unemploy(document);
      change(document);
    });
    expect(extent).toBe('not-rendered');
  });
});
