/** What lists people, as its address tells. Which front end shows it, only the page can tell. */
export type ListPlace = 'people-search' | 'connections' | 'company-people' | 'feed' | 'sales-search' | 'sales-list';

/** The paths of pages with lists of people; a locale or filters may follow. */
const PLACES: readonly (readonly [ListPlace, RegExp])[] = [
  ['people-search', /^\/search\/results\/(?:people|all)(?:\/|$)/],
  ['feed', /^\/(?:feed|search\/results\/content)(?:\/|$)/],
  ['connections', /^\/mynetwork\/(?:invite-connect\/connections|catch-up)(?:\/|$)/],
  ['company-people', /^\/(?:company|school|showcase)\/[^/]+\/people(?:\/|$)/],
  ['sales-search', /^\/sales\/search\/people(?:\/|$)/],
  ['sales-list', /^\/sales\/lists\/people(?:\/|$)/],
];

/** What list of people the address of a page names; null for every other page and every other site. `url` must be absolute. */
export function parseListAddress(url: string): ListPlace | null {
  const path = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?::\d+)?(\/[^?#]*)/i.exec(url)?.[1];
  if (path === undefined) return null;
  return PLACES.find(([, shape]) => shape.test(path))?.[0] ?? null;
}
