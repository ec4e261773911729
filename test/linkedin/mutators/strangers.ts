import type { Truth } from '../truth';
import { all, mutator, type MutablePage, type Mutator } from './mutator';

/** Somebody else, whose values must never be read. */
export const STRANGER = {
  slug: 'eve-wrong-0815',
  urn: `ACoAA${'Wr0ng_-'.repeat(5).slice(0, 34)}`,
  salesId: `ACwAA${'Wr0ng_-'.repeat(5).slice(0, 34)}`,
  memberId: '666000666',
  name: 'Eve Wrong',
  headline: 'Chief Impostor at Intruder Ltd',
  title: 'Chief Impostor',
  company: 'Intruder Ltd',
  location: 'Nowhere, Atlantis',
  companyUrl: 'https://www.linkedin.com/company/66600066/',
};

const { slug, urn, name, headline, title, company, location, companyUrl } = STRANGER;
const LINK = `https://www.linkedin.com/in/${slug}/`;

/** An element with attributes and children. */
export function make(
  document: Document,
  tag: string,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** Cards of somebody else as the site sets them: among people you may know, as an advertisement, as a whole profile's. */
const CARDS: Record<string, (document: Document, tag: string) => Element> = {
  'a suggestion': (document, tag) =>
    make(
      document,
      tag,
      { class: 'artdeco-card', 'data-view-name': 'profile-card' },
      make(document, 'a', { href: LINK }, make(document, 'img', { alt: name })),
      make(document, 'a', { href: LINK }, make(document, 'p', {}, name)),
      make(document, 'p', {}, '· 2nd'),
      make(document, 'p', {}, headline),
      make(
        document,
        'a',
        { href: `/preload/custom-invite/?vanityName=${slug}`, 'aria-label': `Invite ${name} to connect` },
        'Connect',
      ),
      make(document, 'a', { href: `/messaging/compose/?recipient=${urn}` }, 'Message'),
    ),
  'an advertisement': (document, tag) =>
    make(
      document,
      tag,
      { class: 'ad-banner-container', 'data-ad-banner': '' },
      make(document, 'a', { href: `${companyUrl}?trk=ad` }, make(document, 'img', { alt: `${company} logo` })),
      make(document, 'h2', {}, `${company} is hiring`),
      make(document, 'p', {}, `${name}, explore jobs at ${company}`),
      make(document, 'button', { 'aria-label': `Follow ${company}` }, 'Follow'),
    ),
  'a job of somebody': (document, tag) =>
    make(
      document,
      tag,
      { class: 'artdeco-list__item' },
      make(document, 'a', { href: LINK }, make(document, 'h3', {}, name)),
      make(document, 'p', {}, title),
      make(document, 'a', { href: companyUrl }, make(document, 'p', {}, `${company} · Full-time`)),
      make(document, 'p', {}, 'Jan 2001 - Present · 25 yrs 3 mos'),
      make(document, 'p', {}, location),
    ),
};

/** The lowest elements that show a text and nothing else. */
export function findShown(document: Document, text: unknown): Element[] {
  if (typeof text !== 'string' || text === '') return [];
  const found = all(document, 'body *').filter((element) => element.textContent?.trim() === text);
  return found.filter((element) => !found.some((other) => other !== element && element.contains(other)));
}

const CARD = 'section,[data-member-id],[componentkey$="Topcard"],.pv-top-card,.top-card-layout,main>*';
const ITEM = 'li,[role="listitem"],tr,[componentkey^="entity-collection-item"]';

/** The card at the top of a profile, by the name and headline that are known to stand in it. */
function findTopCard(document: Document, { profile }: Truth): Element | null {
  const shown = [...findShown(document, profile.headline), ...findShown(document, profile.name)];
  for (const element of shown) {
    const card = element.closest(CARD);
    if (card && !element.closest('nav,header,aside')) return card;
  }
  return null;
}

/** The outermost items in which the known roles or people stand. */
export function findItems(document: Document, { roles, people, page }: Truth): Element[] {
  const links = people.flatMap(({ slug: own }) =>
    own ? all(document, `a[href*="/in/${String(own).replace(/["\\]/g, '\\$&')}"]`) : [],
  );
  const titles = roles.flatMap(({ title: text }) => findShown(document, text));
  const items = (page === 'list' ? links : titles).flatMap((element) => {
    let item = element.closest(ITEM);
    for (let outer = item; outer; outer = outer.parentElement?.closest(ITEM) ?? null) item = outer;
    return item ?? [];
  });
  return [...new Set(items)];
}

/** Where somebody else's card may come to stand. */
const PLACES: Record<string, (page: MutablePage, card: (tag: string) => Element) => void> = {
  'before the top card': ({ document, truth }, card) => findTopCard(document, truth)?.before(card('section')),
  'after the top card': ({ document, truth }, card) => findTopCard(document, truth)?.after(card('section')),
  'at the end of the top card': ({ document, truth }, card) => findTopCard(document, truth)?.append(card('div')),
  'before the name': ({ document, truth }, card) =>
    findTopCard(document, truth)?.firstElementChild?.before(card('div')),
  'between the items': ({ document, truth, random }, card) => {
    const item = random.pick(findItems(document, truth));
    if (item) item.after(card(item.localName));
  },
  'at the start of the page': ({ document }, card) =>
    (document.querySelector('main') ?? document.body).prepend(card('section')),
  'at the end of the page': ({ document }, card) =>
    (document.querySelector('main') ?? document.body).append(card('section')),
  'in an aside': ({ document }, card) =>
    (document.querySelector('main') ?? document.body).append(make(document, 'aside', {}, card('section'), card('li'))),
};

/** In a list, one card alone is a row of the list like any other: only several people in one item are a suggestion. */
function isFair(place: string, kind: string, { truth }: MutablePage): boolean {
  return truth.page !== 'list' || place !== 'between the items' || kind === 'an advertisement';
}

/** People who share a contact with the person of a row, named under it. */
function addMutuals({ document, truth }: MutablePage): void {
  for (const item of findItems(document, truth)) {
    item.append(
      make(
        document,
        'p',
        {},
        make(document, 'a', { href: LINK }, make(document, 'strong', {}, name)),
        ', ',
        make(
          document,
          'a',
          { href: 'https://www.linkedin.com/in/bo-other-0816/' },
          make(document, 'strong', {}, 'Bo Other'),
        ),
        ' and 3 other mutual connections',
      ),
    );
  }
}

/** Several people in one item of a list. */
function addCarousel({ document, truth, random }: MutablePage): void {
  const item = random.pick(findItems(document, truth));
  const card = CARDS['a suggestion'];
  if (!item || !card) return;
  const other = card(document, 'div');
  for (const link of all(other, 'a')) link.setAttribute('href', 'https://www.linkedin.com/in/bo-other-0816/');
  const carousel = make(
    document,
    item.localName,
    {},
    make(document, 'h2', {}, 'People you may know'),
    card(document, 'div'),
    other,
  );
  item.after(carousel);
}

/** Other people and firms on the page. */
export const STRANGER_MUTATORS: readonly Mutator[] = [
  ...Object.entries(PLACES).flatMap(([place, put]) =>
    Object.entries(CARDS).map(([kind, card]) =>
      mutator(
        'other people inserted',
        (page) => {
          if (isFair(place, kind, page)) put(page, (tag) => card(page.document, tag));
        },
        { name: `${kind} ${place}`, scope: /card|name/.test(place) ? 'profile' : 'any' },
      ),
    ),
  ),
  mutator('mutual connections added', addMutuals, { scope: 'list' }),
  mutator('other people inserted', addCarousel, { name: 'people you may know between the rows', scope: 'list' }),
];
