import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import { findList } from '../../src/linkedin/find-list';
import { shapePage } from '../../src/linkedin/page-shape';
import { loadCaptures } from './captures';
import { readAny } from './read-any';

/** Many documents are built and read. */
vi.setConfig({ testTimeout: 120_000 });

const SEED = 20260301;
const TOKEN = `ACoAA${'Bcd1_-'.repeat(6).slice(0, 34)}`;
const LEAD = `ACwAA${'Bcd1_-'.repeat(6).slice(0, 34)}`;

/** Addresses of every kind of page that is read. */
const ADDRESSES = [
  'https://www.linkedin.com/in/ann-example/',
  'https://www.linkedin.com/in/ann-example/details/experience/',
  `https://www.linkedin.com/in/${TOKEN}/`,
  `https://www.linkedin.com/sales/lead/${LEAD},NAME_SEARCH,x1`,
  'https://www.linkedin.com/mwlite/profile/in/ann-example',
  'https://www.linkedin.com/search/results/people/?keywords=x',
  'https://www.linkedin.com/search/results/content/?keywords=x',
  'https://www.linkedin.com/mynetwork/invite-connect/connections/',
  'https://www.linkedin.com/company/acme/people/',
  'https://www.linkedin.com/feed/',
  'https://www.linkedin.com/sales/search/people?query=x',
  'https://www.linkedin.com/sales/lists/people/7',
];

/** Names that a form's fields may have: in a browser they hide the form's own members. */
const SHADOWS = [
  ...['querySelector', 'querySelectorAll', 'children', 'childNodes', 'textContent', 'getAttribute', 'hasAttribute'],
  ...['matches', 'closest', 'parentElement', 'nextElementSibling', 'tagName', 'attributes', 'contains', 'nodeType'],
  ...[
    'documentElement',
    'body',
    'title',
    'lang',
    'ownerDocument',
    'previousElementSibling',
    '__proto__',
    'constructor',
  ],
];

const TAGS =
  'div span p a h1 h2 h3 ul ol li section main aside form input img time button svg code script table tr td title figure dl dt dd strong iframe dialog';

/** Values that readers look for, broken in every way. */
const words = fc.oneof(
  fc.constantFrom(
    ...[
      'Ann Example',
      'Head of Tests',
      'Acme · Full-time',
      'May 2019 - Present · 7 yrs',
      '2019 - 2021',
      '· 2nd',
      '7 yrs 3 mos',
    ],
    ...[
      '2021年7月 - 現在',
      'مايو 2019 - الحالي',
      '****',
      'Current: Head at Acme',
      'Turin',
      '',
      ' ',
      '\u0000',
      '\ud800',
      '\u202e',
    ],
    ...[
      '{"included":[{"publicIdentifier":"ann-example"}]}',
      '{"@type":"Person","url":"https://x.linkedin.com/in/ann-example"}',
      '[[[[',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

const hrefs = fc.oneof(
  fc.constantFrom(
    ...[
      '/in/ann-example/',
      '/in/ann-example/overlay/contact-info/',
      '/in/ann-example/edit/intro/',
      '/in/%E0%A4%A/',
      'http://[',
    ],
    ...[
      '/company/77/',
      '/school/8/',
      '/company/77/?x=1',
      'javascript:void(0)',
      '',
      '#',
      '//',
      '/in/',
      '/in/me/',
      'https://evil.test/in/ann-example',
    ],
    ...[
      `/sales/lead/${LEAD},x,y`,
      '/sales/company/5',
      `/messaging/compose/?recipient=${TOKEN}`,
      '/search/results/all/?keywords=Acme',
    ],
    ...['/preload/custom-invite/?vanityName=ann-example', '/in/ann-example/details/experience/'],
  ),
  fc.webUrl(),
);

const keys = fc.constantFrom(
  ...['Topcard', 'ExperienceTopLevelSection', 'About'].map(
    (name) => `com.linkedin.sdui.profile.card.ref${TOKEN}${name}`,
  ),
  ...[
    'entity-collection-item-1',
    'profileCardsBelowActivityPart1ann-example',
    `SearchResults${TOKEN}`,
    'ConnectionsPage_ConnectionsList',
  ],
  'expanded1FeedType_MAIN_FEED_RELEVANCE',
);

const attribute = fc.oneof(
  fc.tuple(fc.constant('href'), hrefs),
  fc.tuple(fc.constant('componentkey'), keys),
  fc.tuple(fc.constant('name'), fc.constantFrom(...SHADOWS)),
  fc.tuple(
    fc.constantFrom(
      'id',
      'class',
      'role',
      'data-view-name',
      'data-anonymize',
      'data-section',
      'type',
      'aria-hidden',
      'data-testid',
    ),
    fc.constantFrom(
      ...[
        'experience',
        'workspace',
        'experience-section',
        'visually-hidden',
        'listitem',
        'list',
        'button',
        'true',
        'profile-card',
      ],
      ...[
        'pv-top-card',
        'pv-top-card-section',
        'top-card-layout',
        'person-name',
        'job-title',
        'company-name',
        'mainFeed',
      ],
      ...[
        'search-entity-result-universal-template',
        'application/ld+json',
        'mn-connection-card',
        'profile-card-section',
        'lazy-column',
      ],
      ...[
        'experience-item',
        'pvs-entity__caption-wrapper',
        'bpr-guid-1',
        'experience-container',
        'profile-component-entity',
      ],
    ),
  ),
  fc.tuple(
    fc.constantFrom(
      'data-member-id',
      'data-chameleon-result-urn',
      'alt',
      'aria-label',
      'title',
      'dir',
      'style',
      'data-urn',
    ),
    fc.oneof(words, fc.constantFrom('urn:li:member:7', 'urn:li:member:headless', 'display:none', '1'.repeat(400))),
  ),
);

interface Branch {
  tag: string;
  attributes: [string, string][];
  children: (Branch | string)[];
}

const { branch } = fc.letrec<{ branch: Branch; child: Branch | string }>((tie) => ({
  branch: fc.record({
    tag: fc.constantFrom(...TAGS.split(' ')),
    attributes: fc.array(attribute, { maxLength: 3 }),
    children: fc.array(tie('child'), { maxLength: 6, depthIdentifier: 'page' }),
  }),
  child: fc.oneof({ depthIdentifier: 'page', maxDepth: 7 }, words, tie('branch')),
}));

function build(document: Document, { tag, attributes, children }: Branch): Element {
  const element = document.createElement(tag);
  for (const [name, value] of attributes) element.setAttribute(name, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : build(document, child))));
  return element;
}

/** Reads a document at an address in every way there is, and holds it to what every reading promises. */
function readHostile(document: Document, url: string): void {
  const before = document.cloneNode(true);
  const read = readAny(document, url);
  findList(document, url);
  expect(typeof shapePage(document, url)).toBe('string');
  expect(document.isEqualNode(before)).toBe(true);
  expect(readAny(document, url)).toEqual(read);
  expect(JSON.stringify(read).length).toBeLessThan(1_000_000);
}

const { document: factory } = new JSDOM('').window;
const empty = (): Document => factory.implementation.createHTMLDocument('Ann Example | LinkedIn');

/** The most characters of a page that is copied again and again. */
const SMALL = 60_000;

/** The smallest page of each kind and front end. */
const small = [...Map.groupBy(loadCaptures(), ({ kind, meta }) => `${kind} ${meta.front}`).values()]
  .map((group) => group.reduce((least, each) => (each.html.length < least.html.length ? each : least)))
  .filter(({ html }) => html.length < SMALL)
  .map(({ html, url }) => ({ url, whole: new JSDOM(html).window.document }));

describe('any document', () => {
  it('is read without an error and left as it was', () => {
    const page = fc.tuple(fc.array(branch, { maxLength: 5 }), fc.constantFrom(...ADDRESSES));
    fc.assert(
      fc.property(page, ([branches, url]) => {
        const document = empty();
        document.body.append(...branches.map((each) => build(document, each)));
        readHostile(document, url);
      }),
      { seed: SEED, numRuns: 150 },
    );
  });

  it('may be put together from pieces of others', () => {
    const pieces = small.flatMap(({ whole }) => [
      ...whole.querySelectorAll('section,li,main,[role="listitem"],header'),
    ]);
    const pick = fc.nat(pieces.length - 1);
    fc.assert(
      fc.property(fc.array(pick, { minLength: 1, maxLength: 6 }), fc.constantFrom(...ADDRESSES), (places, url) => {
        const document = empty();
        for (const place of places) document.body.append(document.importNode(pieces[place]!, true));
        readHostile(document, url);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });

  it.each(SHADOWS)('may hide its own members behind form fields: %s', (name) => {
    for (const { url, whole } of small) {
      const document = whole.cloneNode(true) as Document;
      const form = document.createElement('form');
      const field = document.createElement('input');
      field.setAttribute('name', name);
      form.append(...document.body.childNodes, field);
      document.body.append(form);
      readHostile(document, url);
    }
  });

  it.each([
    '',
    'x',
    'https://www.linkedin.com/in/\u0000',
    'https://www.linkedin.com/in/\ud800/',
    `https://www.linkedin.com/in/${'x'.repeat(100_000)}/`,
    'https://www.linkedin.com/in/%',
    'https://www.linkedin.com/in/__proto__/',
    'https://www.linkedin.com/company//people/',
    'https://www.linkedin.com/search/results/people/%',
  ])('may stand at any address: %s', (url) => {
    for (const { whole } of small) readHostile(whole, url);
  });

  it('may have no head, no body and no content', () => {
    for (const url of ADDRESSES) {
      const document = empty();
      document.body.remove();
      document.head.remove();
      readHostile(document, url);
    }
  });
});
