import { describe, expect, it, vi } from 'vitest';
import { loadCaptures } from './captures';
import { ENGINES } from './dom-engines';
import { make, modelPage, pick } from './model-page';
import { readAny } from './read-any';

/** Large pages are parsed and read several times. */
vi.setConfig({ testTimeout: 60_000 });

const at = (slug: string): string => `https://www.linkedin.com/in/${slug}/`;
const read = (html: string, url = at('ann-example')) => readAny(ENGINES.jsdom(html), url);

const lists = loadCaptures().filter(({ kind }) => /^(?:search-people|connections|feed|sales)/.test(kind));
const sdui = modelPage('sdui-2026-grouped-roles');
const { slug, urn } = sdui.expected;

describe('a page of another kind under the address of somebody on it', () => {
  it.each(lists)('gives nobody: $kind/$id', ({ html }) => {
    const slugs = new Set([...html.matchAll(/linkedin\.com\/in\/([\w-]+)/g)].map((match) => match[1] ?? ''));
    const document = ENGINES.jsdom(html);
    for (const each of [...slugs].slice(0, 5)) expect(readAny(document, at(each))?.page, each).not.toBe('profile');
  });

  it.each([
    [
      'a post',
      '<main><article><a href="/in/ann-example/"><h1>Ann Example</h1></a><p>Director at Acme</p></article></main>',
    ],
    [
      'a job',
      '<main><h1>Clerk</h1><section><h2>Meet the team</h2><a href="/in/ann-example/">Ann Example</a></section></main>',
    ],
    [
      'a company',
      '<main id="workspace"><section componentkey="x"><h1>Acme</h1><a href="/in/ann-example/"><p>Ann Example</p></a></section></main>',
    ],
    ['a placeholder', '<main id="workspace"><section componentkey="x"></section></main>'],
  ])('gives nobody: %s', (_, body) => {
    const page = read(`<head><title>Ann Example | LinkedIn</title></head><body>${body}<footer>x</footer></body>`);
    expect(page?.page).toBe('unread');
  });

  it('gives nobody while the page of the member before is still there, whoever it suggests', () => {
    const slugs = new Set([...sdui.html.matchAll(/linkedin\.com\/in\/([\w-]+)/g)].map((match) => match[1] ?? ''));
    slugs.delete(slug!);
    expect(slugs.size).toBeGreaterThan(3);
    const document = ENGINES.jsdom(sdui.html);
    for (const each of slugs) expect(readAny(document, at(each))?.page, each).toBe('unread');
  });
});

describe('a page without a member', () => {
  it.each<[string, string, string]>([
    ['a wall', '<meta name="pageKey" content="auth_wall_mobile_profile">', 'auth-wall'],
    ['a wall without a key', '<meta property="og:url" content="/authwall">', 'auth-wall'],
    ['a form to log in', '<link rel="canonical" href="https://www.linkedin.com/login">', 'auth-wall'],
    ['a puzzle', '<meta name="pageKey" content="d_checkpoint_ch_captchaV2Challenge">', 'auth-wall'],
    ['the home page', '<link rel="canonical" href="https://de.linkedin.com/">', 'guest-home'],
    ['no such page', '<link rel="canonical" href="https://www.linkedin.com/404/">', 'not-found'],
    ['a private profile', '<link rel="canonical" href="/public-profile/in/ann-example/">', 'not-found'],
  ])('is known in every language: %s', (_, head, why) => {
    const page = read(`<head>${head}</head><body><main><h1>Ann Example</h1></main></body>`);
    expect(page).toMatchObject({ page: 'nobody', why });
  });

  it.each(['login-smith', 'authwall', '404'])('is not that of the member %s', (name) => {
    const own = `https://de.linkedin.com/in/${name}`;
    const page = read(
      `<head><meta name="pageKey" content="public_profile_v3_desktop"><link rel="canonical" href="${own}"></head>
       <body><main><h1>Ann Example</h1><p>x</p></main></body>`,
      own,
    );
    expect(page).toMatchObject({ page: 'profile', slug: name });
  });

  it.each(['me', 'unavailable', 'ME'])('is at /in/%s/', (name) => {
    expect(readAny(ENGINES.jsdom(sdui.html), at(name))).toMatchObject({ page: 'nobody', why: 'not-a-profile' });
  });

  it('is that of a member out of reach, whose card names nobody', () => {
    const page = sdui.read((document) => {
      for (const link of document.querySelectorAll('[href*="/in/"]')) link.removeAttribute('href');
      for (const line of document.querySelectorAll('h2,p'))
        if (line.textContent === sdui.expected.name) line.textContent = 'LinkedIn Member';
    }, at(urn!));
    expect(page.page).toBe('unread');
  });
});

describe('a top card that may be somebody else’s', () => {
  const card = (document: Document) => pick(document, 'section[componentkey$="Topcard"]');

  it('is not read when another person’s pages are linked in it too', () => {
    const page = sdui.read((document) =>
      card(document).append(make(document, '<a href="/in/eve/overlay/contact-info/">Contact info</a>')),
    );
    expect(page.page).toBe('unread');
  });

  it('is not read when nothing stands behind it: it may still be arriving', () => {
    const page = sdui.read((document) => {
      for (let each: Element | null = card(document); each && each.tagName !== 'BODY'; each = each.parentElement)
        while (each.nextElementSibling) each.nextElementSibling.remove();
    });
    expect(page).toMatchObject({ page: 'unread', why: 'not-settled' });
  });

  it('is read without any key, by its own links and the title, and only then', () => {
    const unkey = (document: Document) =>
      document.querySelectorAll('[componentkey]').forEach((each) => each.removeAttribute('componentkey'));
    const { name, headline, location } = sdui.profile(unkey);
    expect([name?.value, headline?.value, location?.value]).toEqual([
      sdui.expected.name,
      sdui.expected.headline,
      sdui.expected.location,
    ]);
    const other = sdui.read((document) => {
      unkey(document);
      document.title = 'Eve Other | LinkedIn';
    });
    expect(other.page).toBe('unread');
    expect(sdui.read(unkey, at('eve'))).toMatchObject({ page: 'unread' });
  });
});
