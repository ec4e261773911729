import { renderEmberProfile } from './page-parts/ember-profile.js';
import { renderFeed } from './page-parts/feed.js';
import { inventCompanyAddress, inventNumber } from './page-parts/invent.js';
import { renderSduiProfile, renderSduiRest } from './page-parts/sdui-profile.js';
import { renderUnknownProfile } from './page-parts/unknown-profile.js';
import { PROFILES } from './profiles.js';

const NEIGHBOURS = 4;

const RENDERERS = {
  sdui: (profile, neighbours) =>
    renderSduiProfile(profile, { neighbours, isLoaded: profile.scenario !== 'half-rendered' }),
  ember: (profile, neighbours) => renderEmberProfile(profile, { neighbours, language: profile.language }),
  unknown: renderUnknownProfile,
};

function findNeighbours(profile) {
  const index = PROFILES.indexOf(profile);
  return Array.from({ length: NEIGHBOURS }, (_, step) => PROFILES[(index + step + 1) % PROFILES.length]);
}

function expectPosition({ title, company, start, end }) {
  return { title, company, companyUrl: inventCompanyAddress(company), start, end, current: end === null };
}

function expectProfile(profile, isLoaded) {
  return {
    page: 'profile',
    front: profile.front,
    slug: profile.slug,
    memberId: profile.front === 'ember' ? inventNumber(profile.slug) : null,
    urn: profile.front === 'sdui' ? profile.token : null,
    name: profile.name,
    headline: profile.headline,
    location: profile.location,
    topCardCompany: profile.badge,
    experience: isLoaded ? 'complete' : 'not-rendered',
    positions: isLoaded ? profile.positions.map(expectPosition) : [],
  };
}

function buildProfile(profile) {
  const page = RENDERERS[profile.front](profile, findNeighbours(profile)).text;
  if (profile.front === 'unknown')
    return { 'page.html': page, 'expected.json': { page: 'unread', why: 'unknown-layout' } };
  const isHalf = profile.scenario === 'half-rendered';
  return {
    'page.html': page,
    'expected.json': expectProfile(profile, !isHalf),
    ...(isHalf && {
      'rest.html': renderSduiRest(profile).text,
      'expected-after-scroll.json': expectProfile(profile, true),
    }),
  };
}

/** Every generated file of the demo's LinkedIn, by its path under `pages/`: the same text on every run. */
export function buildPages() {
  const files = new Map([['feed/page.html', renderFeed(PROFILES).text]]);
  for (const profile of PROFILES) {
    for (const [name, content] of Object.entries(buildProfile(profile))) {
      const text = typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`;
      files.set(`${profile.slug}/${name}`, text);
    }
  }
  return files;
}
