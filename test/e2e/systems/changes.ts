import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { renderEmberProfile } from '../../../scripts/demo/page-parts/ember-profile.js';
import { inventToken } from '../../../scripts/demo/page-parts/invent.js';
import { renderSduiProfile } from '../../../scripts/demo/page-parts/sdui-profile.js';
import { openCard, pillOn } from '../steps';
import { PEOPLE, type Person } from './people';

/** What happened to someone since the systems wrote it down. */
export type Change =
  'promotion' | 'departure' | 'wedding' | 'relocation' | 'rename' | 'new-title' | 'second-relocation';

interface Position {
  title: string;
  company: string;
  start: string;
  end: string | null;
}

interface Changed {
  person: Person;
  /** What the page shows instead of what the record says. */
  shows: { name?: string; location?: string; positions?: Position[] };
  /** What the pill says. */
  verdict: RegExp;
  /** What the user does on the card. */
  settle(card: Awaited<ReturnType<typeof openCard>>): Promise<void>;
  /** How many fields of the record this corrects. */
  corrections: number;
}

const [ottilie, casimir, philippa, zacharie, lorcan, ysolde, benedikt] = PEOPLE as [
  Person,
  Person,
  Person,
  Person,
  Person,
  Person,
  Person,
];

/** Each change, with the one whom it happened to. */
export const CHANGES: Record<Change, Changed> = {
  promotion: {
    person: ottilie,
    shows: { positions: promote(ottilie, 'Vice President, Logistics') },
    verdict: /Title changed/,
    settle: acceptAll,
    corrections: 1,
  },
  departure: {
    person: casimir,
    shows: {
      positions: [
        { title: 'Chief Claims Officer', company: 'Calderwyn Mutual', start: '2026-01', end: null },
        { title: casimir.title, company: casimir.company, start: '2018-01', end: '2025-12' },
      ],
    },
    verdict: /Left the company/,
    settle: async (card) => {
      await card.getByRole('button', { name: /^Left company/ }).click();
      await card
        .getByRole('button', { name: /^Mark as left/ })
        .first()
        .click();
      await card.getByRole('status').getByText('Marked as left').waitFor();
    },
    // Status, searchable, and the day of leaving.
    corrections: 3,
  },
  wedding: {
    person: philippa,
    shows: { name: `${philippa.given} Ashdown-Lévêque` },
    verdict: /Name changed/,
    settle: acceptAll,
    corrections: 1,
  },
  relocation: { person: zacharie, shows: { location: 'Málaga, Spain' }, ...tidyUp() },
  rename: {
    person: lorcan,
    shows: { positions: [{ title: lorcan.title, company: 'Terravance, Materials', start: '2019-03', end: null }] },
    verdict: /Company renamed/,
    settle: acceptAll,
    corrections: 1,
  },
  'new-title': {
    person: ysolde,
    shows: { positions: promote(ysolde, 'Director of "Green" Fleets') },
    verdict: /Title changed/,
    settle: acceptAll,
    corrections: 1,
  },
  'second-relocation': { person: benedikt, shows: { location: 'Zürich, Switzerland' }, ...tidyUp() },
};

/** A new address is a tidy-up: the job is still right. */
function tidyUp(): Pick<Changed, 'verdict' | 'settle' | 'corrections'> {
  return {
    verdict: /Still right/,
    settle: async (card) => {
      await card.getByText(/tidy-up/).click();
      await card.getByRole('button', { name: /^Accept Location/ }).click();
      await card
        .getByRole('status')
        .getByText(/^Accepted/)
        .waitFor();
    },
    corrections: 1,
  };
}

async function acceptAll(card: Awaited<ReturnType<typeof openCard>>): Promise<void> {
  await card.getByRole('button', { name: /^Accept all/ }).click();
  await card
    .getByRole('status')
    .getByText(/^Accepted/)
    .waitFor();
}

function promote({ title, company }: Person, to: string): Position[] {
  return [
    { title: to, company, start: '2026-02', end: null },
    { title, company, start: '2019-03', end: '2026-02' },
  ];
}

/** The person's page on LinkedIn: in one front end or the other, turn about. */
export function renderPage({ person, shows }: Changed): string {
  const { given, family, title, company, city, slug, number } = person;
  const name = shows.name ?? `${given} ${family}`;
  const positions = shows.positions ?? [{ title, company, start: '2019-03', end: null }];
  const current = positions.find(({ end }) => end === null)!;
  const profile = {
    slug,
    name,
    given,
    positions,
    token: inventToken(slug),
    headline: `${current.title} at ${current.company}`,
    about: 'Somebody whom nobody ever met.',
    location: shows.location ?? `${city}, Somewhere`,
    badge: current.company,
    school: 'Larkmere University',
  };
  return number % 2 === 1
    ? renderSduiProfile(profile, { neighbours: [], isLoaded: true }).text
    : renderEmberProfile(profile, { neighbours: [], language: 'en' }).text;
}

/** Opens the person's page in the tab, and accepts what changed there. */
export async function settleOnPage(tab: Page, change: Change): Promise<void> {
  const { person, verdict, settle } = CHANGES[change];
  await tab.goto(`https://www.linkedin.com/in/${person.slug}/`);
  await pillOn(tab).waitFor();
  await expect.poll(() => pillOn(tab).getAttribute('aria-label')).toMatch(verdict);
  await settle(await openCard(tab));
}
