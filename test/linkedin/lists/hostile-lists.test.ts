import { describe, expect, it } from 'vitest';
import { findList, readList } from '../../../src/linkedin/find-list';
import { ENGINES } from '../dom-engines';
import { SEEN_AT } from '../read-any';

const SEARCH = 'https://www.linkedin.com/search/results/people/?keywords=x';
const CONNECTIONS = 'https://www.linkedin.com/mynetwork/invite-connect/connections/';
const FEED = 'https://www.linkedin.com/feed/';

function listSlugs(url: string, body: string): (string | null)[] | null {
  const found = findList(ENGINES.jsdom(`<body>${body}</body>`), url);
  return found && found.rows.map(({ slug }) => slug);
}

/** A row of a search as small as can be. */
const row = (slug: string, name: string, rest = ''): string =>
  `<div role="listitem"><a href="/in/${slug}/"><img alt="${name}"></a><div><p><a href="/in/${slug}/">${name}</a></p>
   <p>Head of Tests</p><p>Turin</p></div><a href="/preload/search-custom-invite/?vanityName=${slug}">Connect</a>${rest}</div>`;

/** A card of the connections page as small as can be. */
const card = (slug: string, name: string): string =>
  `<div data-view-name="connections-list"><a href="/in/${slug}/"><img alt="${name}"></a><a href="/in/${slug}/"><p>${name}</p>
   <p>Head of Tests</p></a><p>Connected today</p><a href="/messaging/compose/?recipient=x">Message</a></div>`;

/** A post as small as can be. */
const post = (header: string, actor: string): string =>
  `<div data-testid="mainFeed"><div role="listitem">${header}${actor}<p>Headline</p><p>5d •</p>
   <span data-testid="expandable-text-box">Text</span></div></div>`;

const actor = (path: string, name: string): string =>
  `<a href="${path}"><img alt="${name}"></a><a href="${path}"><p>${name}</p></a>`;

describe('rows of a search', () => {
  it('are one for each person, mutual connections left out', () => {
    const mutual = '<p><a href="/in/bo-other/"><strong>Bo Other</strong></a> is a mutual connection</p>';
    expect(listSlugs(SEARCH, row('ann-example', 'Ann Example', mutual) + row('cy-example', 'Cy Example'))).toEqual([
      'ann-example',
      'cy-example',
    ]);
  });

  it('are left out where two people are in one', () => {
    const shared = row('ann-example', 'Ann Example', actor('/in/bo-other/', 'Bo Other'));
    expect(listSlugs(SEARCH, shared + row('cy-example', 'Cy Example'))).toEqual(['cy-example']);
  });

  it('are left out while photo and name are of two people', () => {
    const mixed = row('ann-example', 'Ann Example').replace('/in/ann-example/', '/in/bo-other/');
    expect(listSlugs(SEARCH, mixed + row('cy-example', 'Cy Example'))).toEqual(['cy-example']);
  });

  it('are left out while the button is another person’s', () => {
    const mixed = row('ann-example', 'Ann Example').replace('vanityName=ann-example', 'vanityName=bo-other');
    expect(listSlugs(SEARCH, mixed + row('cy-example', 'Cy Example'))).toEqual(['cy-example']);
  });

  it('are left out for members out of reach, whoever they share', () => {
    const headless =
      '<div role="listitem"><p>LinkedIn Member</p><p><a href="/in/bo-other/">Bo Other</a> and 2 others</p></div>';
    expect(listSlugs(SEARCH, headless + row('ann-example', 'Ann Example'))).toEqual(['ann-example']);
  });

  it('are not taken from a profile that is still shown', () => {
    const profile = '<section componentkey="com.linkedin.sdui.profile.card.refXTopcard"></section>';
    expect(listSlugs(SEARCH, profile + row('ann-example', 'Ann Example'))).toBeNull();
  });
});

describe('a line that may be cut off, at the end of a page that is still arriving', () => {
  const job = '<p>Current: Head of Tests at Acme Trad</p>';
  const readJobs = (isMarked: boolean, end: string) => {
    const page = ENGINES.jsdom(`<body>${row('ann-example', 'Ann Example', job)}${end}</body>`);
    if (isMarked) page.documentElement.append(page.createElement('div'));
    return readList(page, SEARCH, SEEN_AT)?.people.map(({ current }) => current?.company ?? null);
  };

  it('is not read', () => expect(readJobs(false, '')).toEqual([null]));

  it('is not read because our own marks stand beside the body', () => expect(readJobs(true, '')).toEqual([null]));

  it('is read once more has come', () => expect(readJobs(true, '<footer>LinkedIn</footer>')).toEqual(['Acme Trad']));
});

describe('cards of connections', () => {
  it('are found without any landmark in them, by their likeness', () => {
    const bare = (card('ann-example', 'Ann Example') + card('bo-example', 'Bo Example'))
      .replace(/ data-view-name="[^"]*"/g, '')
      .replace(/<a href="\/messaging[^<]*<\/a>/g, '<button>Message</button>');
    const list = `<main><h1>2</h1><div componentkey="ConnectionsPage_ConnectionsList">${bare}</div><p>end</p></main>`;
    expect(listSlugs(CONNECTIONS, list)).toEqual(['ann-example', 'bo-example']);
  });

  it('do not come from an aside', () => {
    expect(
      listSlugs(
        CONNECTIONS,
        `<main>${card('ann-example', 'Ann Example')}<aside>${card('bo-other', 'Bo Other')}</aside></main>`,
      ),
    ).toEqual(['ann-example']);
  });
});

describe('posts of a feed', () => {
  const ann = actor('/in/ann-example/', 'Ann Example');

  it('are their writers’, not those of a reason line', () => {
    const reason = '<p><a href="/in/bo-other/"><strong>Bo Other</strong></a> likes this</p>';
    expect(listSlugs(FEED, post(reason, ann))).toEqual(['ann-example']);
  });

  it('are nobody’s when a company wrote them', () => {
    expect(listSlugs(FEED, post('', actor('/company/acme/posts/', 'Acme') + ann))).toEqual([]);
  });

  it('are nobody’s when a link before the writer leads nowhere', () => {
    expect(listSlugs(FEED, post('<a><img alt="Acme"></a>', ann))).toEqual([]);
  });

  it('are nobody’s when the menu names another', () => {
    const menu = '<button aria-expanded="false" aria-label="Open control menu for post by Acme"></button>';
    expect(listSlugs(FEED, post(menu, ann))).toEqual([]);
  });

  it('are nobody’s when only a commenter is left', () => {
    expect(listSlugs(FEED, `${post('', '')}`.replace('</span>', `</span>${ann}`))).toEqual([]);
  });
});
